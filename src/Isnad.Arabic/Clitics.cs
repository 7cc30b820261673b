namespace Isnad.Arabic;

/// <summary>Which clitics a folded word may begin and end with. Says what is possible; lexicons and counts say what is meant.</summary>
/// <remarks>Source: the standard order conjunction + (preposition | future) + article, as in Ryding, A Reference Grammar of Modern Standard Arabic, ch. 2.</remarks>
public static class Clitics
{
    /// <summary>Pronoun endings, longest first.</summary>
    private static readonly string[] Pronouns = ["هما", "كما", "ها", "هم", "هن", "نا", "كم", "ني", "ه", "ك", "ي"];

    /// <summary>All readings of the front of <paramref name="key"/>, the one that strips nothing first; stems have at least two letters.</summary>
    public static Splits Front(string key) => new(key);

    /// <summary>Length of the pronoun ending that <paramref name="key"/> may carry, trying the longest at or below <paramref name="below"/>; 0 for none.</summary>
    public static int Ending(string key, int below = int.MaxValue)
    {
        foreach (var pronoun in Pronouns)
        {
            if (pronoun.Length <= below && key.Length - pronoun.Length >= 2 && key.EndsWith(pronoun, StringComparison.Ordinal)) return pronoun.Length;
        }

        return 0;
    }

    /// <summary>Whether the word carries the article, openly (الـ، والـ، بالـ) or in لل; short words that merely begin so do not count.</summary>
    public static bool HasArticle(string key)
    {
        foreach (var split in Front(key))
        {
            if (split.Has(Proclitics.The)) return true;
        }

        return false;
    }

    /// <summary>The original offset where the stem of a token begins, after <paramref name="folded"/> folded letters.</summary>
    public static int OffsetAfter(string text, Token token, int folded)
    {
        var i = token.Start;
        while (i < token.End && folded > 0)
        {
            if (Letters.FoldedOf(text[i]) != '\0') folded -= Letters.SecondOf(text[i]) == '\0' ? 1 : 2;
            i++;
        }

        while (i < token.End && Letters.FoldedOf(text[i]) == '\0') i++;
        return i;
    }

    /// <summary>The readings of one word, without allocation.</summary>
    public ref struct Splits
    {
        private readonly string _key;
        private readonly int _steps;
        private int _step;

        internal Splits(string key)
        {
            _key = key;
            // Most words open with a letter that is no clitic: nothing to try.
            _steps = At(0) switch { 'و' or 'ف' => 16, 'س' => 11, 'ب' or 'ل' or 'ك' => 4, 'ا' => At(1) == 'ل' ? 2 : 1, _ => 1 };
            _step = -1;
            Current = default;
        }

        public CliticSplit Current { get; private set; }

        public readonly Splits GetEnumerator() => this;

        public bool MoveNext()
        {
            while (++_step < _steps)
            {
                if (!TryRead(_step, out var split)) continue;
                Current = split;
                return true;
            }

            return false;
        }

        /// <summary>Steps count in binary: 1 = article, 2 = preposition or future, 4 = conjunction; 8 = future instead of preposition.</summary>
        private readonly bool TryRead(int step, out CliticSplit split)
        {
            split = default;
            var at = 0;
            var found = Proclitics.None;
            if ((step & 8) != 0 && (step & 3) != 2) return false;
            if ((step & 4) != 0)
            {
                if (At(at) == 'و') found |= Proclitics.And;
                else if (At(at) == 'ف') found |= Proclitics.Then;
                else return false;
                at++;
            }

            if ((step & 8) != 0)
            {
                if (At(at) != 'س') return false;
                found |= Proclitics.Will;
                at++;
            }
            else if ((step & 2) != 0)
            {
                var preposition = At(at) switch { 'ب' => Proclitics.With, 'ل' => Proclitics.To, 'ك' => Proclitics.Like, _ => Proclitics.None };
                if (preposition == Proclitics.None) return false;
                found |= preposition;
                at++;
            }

            if ((step & 1) != 0)
            {
                if ((found & Proclitics.To) != Proclitics.None && At(at) == 'ل' && At(at + 1) != 'ل') at++;
                else if (At(at) == 'ا' && At(at + 1) == 'ل' && (found & Proclitics.To) == Proclitics.None) at += 2;
                else return false;
                found |= Proclitics.The;
            }

            if (_key.Length - at < 2) return false;
            split = new CliticSplit(at, found);
            return true;
        }

        private readonly char At(int i) => i < _key.Length ? _key[i] : '\0';
    }
}
