namespace Isnad.Arabic;

/// <summary>Every way to cut a folded word into clitics and stem that spelling allows, the uncut word first.</summary>
internal static class SegmentCandidates
{
    public const int Most = 64;

    private static readonly string[] Endings = ["", "ه", "ها", "هم", "هن", "هما", "ك", "كم", "كما", "كن", "نا", "ني", "ي"];

    /// <returns>How many were written to <paramref name="found"/>.</returns>
    public static int Of(ReadOnlySpan<char> form, Span<Segmentation> found)
    {
        var n = 0;
        for (var conjunction = 0; conjunction <= 1; conjunction++)
        {
            if (conjunction == 1 && (form.Length < 2 || form[0] is not ('و' or 'ف'))) break;
            for (var preposition = 0; preposition <= 1; preposition++)
            {
                var front = conjunction + preposition;
                if (preposition == 1 && (form.Length <= front || form[front - 1] is not ('ب' or 'ل' or 'ك' or 'س'))) break;
                foreach (var ending in Endings)
                {
                    var stem = form.Length - front - ending.Length;
                    if (stem < 1 || n == found.Length) continue;
                    if (ending.Length > 0 && !form.EndsWith(ending, StringComparison.Ordinal)) continue;
                    if (!IsStem(form.Slice(front, stem), front, ending.Length)) continue;
                    found[n++] = new Segmentation((byte)conjunction, (byte)preposition, (byte)ending.Length);
                }
            }
        }

        return n;
    }

    /// <summary>A stem has two letters or more, save the prepositions that carry pronouns themselves (به، لها).</summary>
    private static bool IsStem(ReadOnlySpan<char> stem, int front, int ending) =>
        stem.Length >= 2 || (ending > 0 && stem[0] is 'ب' or 'ل' or 'ك') || front + ending == 0;
}
