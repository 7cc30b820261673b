namespace Isnad.Arabic;

/// <summary>Finds the longest listed phrases in a sentence, over stems; the first word may carry clitics.</summary>
internal sealed class NamePhrases(NameLists lists)
{
    public const NameKinds Listed = NameKinds.Person | NameKinds.Place | NameKinds.Organisation | NameKinds.Title | NameKinds.Outlet;

    private const int Longest = 8;

    /// <summary>For each place the kinds of the phrase that covers it, and where in the phrase it stands: 1 begins, 2 goes on, 3 alone; 0 for none.</summary>
    public void Mark(ReadOnlySpan<WordType> sentence, Span<NameKinds> kinds, Span<byte> places)
    {
        kinds.Clear();
        places.Clear();
        for (var at = 0; at < sentence.Length;)
        {
            var length = LongestAt(sentence, at, out var found);
            for (var i = at; i < at + length; i++)
            {
                kinds[i] = found;
                places[i] = (byte)(length == 1 ? 3 : i == at ? 1 : 2);
            }

            at += Math.Max(length, 1);
        }
    }

    private int LongestAt(ReadOnlySpan<WordType> sentence, int at, out NameKinds found)
    {
        found = NameKinds.None;
        if (sentence[at].Kind != TokenKind.Word) return 0;
        var whole = Walk(sentence, at, sentence[at].Key, out var wholeKinds);
        var length = sentence[at].Cut.Front == 0 ? 0 : Walk(sentence, at, sentence[at].StemKey, out found);
        if (whole >= length)
        {
            found = wholeKinds;
            length = whole;
        }

        return length;
    }

    private int Walk(ReadOnlySpan<WordType> sentence, int at, string first, out NameKinds found)
    {
        var hash = FeatureHash.Of(first);
        var kinds = lists.Of(hash);
        var best = (kinds & Listed) == NameKinds.None ? 0 : 1;
        found = kinds & Listed;
        for (var n = 1; n < Longest && at + n < sentence.Length && (kinds & NameKinds.Opens) != NameKinds.None; n++)
        {
            if (sentence[at + n].Kind != TokenKind.Word) break;
            hash = FeatureHash.Of(FeatureHash.Of(hash, ' '), sentence[at + n].Key);
            kinds = lists.Of(hash);
            if ((kinds & Listed) == NameKinds.None) continue;
            found = kinds & Listed;
            best = n + 1;
        }

        return best;
    }
}
