namespace Isnad.Arabic;

/// <summary>What speaks for and against one way to cut a word.</summary>
internal sealed class SegmentFeatures(FormCounts counts, VerbTable verbs, NameLists names)
{
    private const string Pronouns = "ه ها هم نا ك ي";

    private static readonly string[] PronounList = Pronouns.Split(' ');

    /// <summary>Features of the cut as such.</summary>
    public void Word(in SegmentWord word, Segmentation cut, List<ulong> features)
    {
        var form = word.Form.AsSpan();
        var stem = cut.Stem(form);
        var front = FrontId(form, cut);
        var back = BackId(form, cut);
        var both = FeatureHash.Mix(front, back);
        features.Add(front);
        features.Add(back);
        features.Add(both);

        var parts = new Cut(front, back, cut.Preposition == 0 ? 3u : form[cut.Front - 1], (ulong)(4 + (cut.Conjunction * 4) + (cut.Preposition * 2) + (cut.Ending > 0 ? 1 : 0)));
        features.Add(FeatureHash.Mix(5, parts.Preposition));
        features.Add(FeatureHash.Mix(6, parts.Shape));
        var seen = Math.Max(StemLog(stem, cut), 0);
        var full = counts.Log(form);
        var seenStep = (ulong)(seen / 6);
        Parts(features, 10, parts, seenStep);
        Parts(features, 11, parts, (ulong)(full / 6));
        Parts(features, 12, parts, (ulong)Math.Clamp(((seen - full) / 8) + 20, 0, 40));
        Parts(features, 13, parts, (ulong)Math.Min(stem.Length, 8));
        Pair(features, 14, front, back, stem[0]);
        Pair(features, 15, front, back, ((ulong)stem[0] << 16) | (stem.Length > 1 ? stem[1] : '_'));
        Pair(features, 16, front, back, stem[^1]);
        Pair(features, 17, front, back, ((ulong)stem[^1] << 16) | (stem.Length > 1 ? stem[^2] : '_'));
        Pair(features, 18, front, back, stem.StartsWith("ال", StringComparison.Ordinal) ? 1u : 0u);
        Parts(features, 19, parts, Paradigm(stem));
        Parts(features, 20, parts, Proclitics(stem));
        Parts(features, 21, parts, (ulong)(verbs.AnyOf(stem) & (WordFeatures.Finite | WordFeatures.Masdar | WordFeatures.Participle)));
        Parts(features, 22, parts, (ulong)names.Of(stem) & 63);
        Pair(features, 23, front, back, word.Exact[cut.Front]);
        if (cut.Ending > 0) Pair(features, 25, front, back, word.Exact[^(cut.Ending + 1)]);
        var bare = (ulong)(StemLog(form[cut.Front..], default) / 6);
        Parts(features, 26, parts, bare);
        features.Add(FeatureHash.Mix(27, both, FeatureHash.Mix(seenStep, bare, (ulong)(full / 6))));
        Pair(features, 28, front, back, FeatureHash.Of(stem));
        Pair(features, 29, front, back, FeatureHash.Of(form));
        Parts(features, 30, parts, (ulong)names.Of(form) & 63);
        Parts(features, 31, parts, (ulong)(verbs.AnyOf(form) & WordFeatures.Finite));
    }

    public static ulong BackId(ReadOnlySpan<char> form, Segmentation cut) => FeatureHash.Of(2, form[^cut.Ending..]);

    public static ulong FrontId(ReadOnlySpan<char> form, Segmentation cut) =>
        FeatureHash.Mix(1, (ulong)(cut.Conjunction == 0 ? '_' : form[0]), (ulong)(cut.Preposition == 0 ? '_' : form[cut.Front - 1]));

    private static void Pair(List<ulong> features, ulong template, ulong front, ulong back, ulong value)
    {
        features.Add(FeatureHash.Mix(template, front, value));
        features.Add(FeatureHash.Mix(template + 100, back, value));
    }

    /// <summary>A feature also of the parts alone, so that rare clitics and rare combinations learn from frequent ones.</summary>
    private static void Parts(List<ulong> features, ulong template, in Cut cut, ulong value)
    {
        Pair(features, template, cut.Front, cut.Back, value);
        features.Add(FeatureHash.Mix(template + 200, cut.Preposition, value));
        features.Add(FeatureHash.Mix(template + 300, cut.Shape, value));
    }

    private readonly record struct Cut(ulong Front, ulong Back, ulong Preposition, ulong Shape);

    /// <summary>How often the stem is seen in any of the spellings it may have on its own.</summary>
    private int StemLog(ReadOnlySpan<char> stem, Segmentation cut)
    {
        Span<char> other = stackalloc char[stem.Length + 3];
        var best = counts.Log(stem);
        if (!stem.StartsWith("ال", StringComparison.Ordinal))
        {
            "ال".CopyTo(other);
            var rest = cut.Preposition == 1 && stem[0] == 'ل' ? stem[1..] : stem;
            rest.CopyTo(other[2..]);
            best = Math.Max(best, counts.Log(other[..(rest.Length + 2)]));
        }

        if (cut.Ending == 0 || stem.Length < 2) return best;
        stem.CopyTo(other);
        return Math.Max(best, Unbound(other, stem.Length));
    }

    /// <summary>Endings that change before a pronoun: ة to ت, ى to ا, ء to ئ or ؤ, وا to و, ين to ي.</summary>
    private int Unbound(Span<char> stem, int length)
    {
        var last = stem[length - 1];
        var best = 0;
        if (last == 'ت') best = Replaced(stem, length, 'ة');
        else if (last == 'ا') best = Replaced(stem, length, 'ي');
        else if (last is 'ي' or 'و')
        {
            if (length > 2 && stem[length - 2] == 'ا') best = Replaced(stem, length, 'ء');
            stem[length - 1] = last;
            stem[length] = last == 'و' ? 'ا' : 'ن';
            best = Math.Max(best, counts.Log(stem[..(length + 1)]));
            if (last == 'و')
            {
                stem[length] = 'ن';
                best = Math.Max(best, counts.Log(stem[..(length + 1)]));
            }
        }

        return best;
    }

    private int Replaced(Span<char> stem, int length, char last)
    {
        stem[length - 1] = last;
        return counts.Log(stem[..length]);
    }

    /// <summary>With how many pronoun endings the stem is seen.</summary>
    private ulong Paradigm(ReadOnlySpan<char> stem)
    {
        Span<char> other = stackalloc char[stem.Length + 3];
        stem.CopyTo(other);
        ulong n = 0;
        foreach (var pronoun in PronounList)
        {
            pronoun.CopyTo(other[stem.Length..]);
            if (counts.Log(other[..(stem.Length + pronoun.Length)]) > 8) n++;
        }

        return n;
    }

    /// <summary>With how many proclitics the stem is seen.</summary>
    private ulong Proclitics(ReadOnlySpan<char> stem)
    {
        Span<char> other = stackalloc char[stem.Length + 1];
        stem.CopyTo(other[1..]);
        ulong n = 0;
        foreach (var proclitic in "وفبلس")
        {
            other[0] = proclitic;
            if (counts.Log(other) > 8) n++;
        }

        return n;
    }
}
