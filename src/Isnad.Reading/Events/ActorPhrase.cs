namespace Isnad.Reading;

/// <summary>One actor or several joined by و, at tokens [From, To).</summary>
internal sealed record ActorPhrase(int From, int To, IReadOnlyList<string> Actors)
{
    /// <summary>For «منه», «عليها»: the pronoun, of which only the rest of the clause tells whom it means; else empty.</summary>
    public string Pronoun { get; init; } = "";
}
