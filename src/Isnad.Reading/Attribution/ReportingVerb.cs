namespace Isnad.Reading;

/// <summary>An entry of reporting-verbs.tsv.</summary>
/// <param name="Frames">The complements it takes when it reports.</param>
/// <param name="Strength">neutral, strong, weak or hedge.</param>
internal sealed record ReportingVerb(string Lemma, string Act, HashSet<string> Frames, string Strength, string Source)
{
    public bool Takes(string frame) => Frames.Contains(frame);

    public bool IsNeutral => Act == "say" && Strength == "neutral";
}
