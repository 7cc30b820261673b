namespace Isnad.Reading;

/// <summary>A written name of a gazetteer entry.</summary>
/// <param name="Keys">Folded tokens, articles included.</param>
/// <param name="Actor">Whom it names.</param>
/// <param name="Use">How it may be taken.</param>
/// <param name="Source">The entry, "gazetteer/states.tsv:12".</param>
internal sealed record KnownName(string[] Keys, KnownActor Actor, NameUse Use, string Source);
