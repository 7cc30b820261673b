namespace Isnad.Reading;

/// <summary>A written name of a gazetteer entry.</summary>
/// <param name="Keys">Folded tokens, articles included.</param>
/// <param name="Actor">Whom it names.</param>
/// <param name="Use">How it may be taken.</param>
/// <param name="Source">The entry, "gazetteer/states.tsv:12".</param>
/// <param name="Lead">Leading words that are not of the name: 1 for «محافظة كذا».</param>
internal sealed record KnownName(string[] Keys, KnownActor Actor, NameUse Use, string Source, int Lead = 0);
