namespace Isnad.Arabic;

/// <summary>Inflects verbs from their principal parts into folded forms, and reads inflected words back.</summary>
/// <remarks>
/// Spelling only; the shortened jussive is left out, since it follows negations. Passives that share the active's letters are found with it. Rules: Ryding, A Reference Grammar of Modern
/// Standard Arabic, ch. 21–33 (sound, doubled, hollow and defective verbs). Immutable after construction.
/// </remarks>
public sealed class Conjugation
{
    private const Agreement Singular = Agreement.MasculineSingular;
    private readonly Dictionary<string, List<Inflection>> _free = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Inflection>> _bound = new(StringComparer.Ordinal);

    /// <summary>Builds the table; entry numbers are positions in <paramref name="verbs"/>.</summary>
    public Conjugation(IReadOnlyList<PrincipalParts> verbs)
    {
        for (var entry = 0; entry < verbs.Count; entry++)
        {
            AddPast(entry, verbs[entry].Past);
            AddPresent(entry, verbs[entry].Present);
            AddNoun(entry, Plain(verbs[entry].Masdar), VerbForm.Masdar);
            AddParticiple(entry, Plain(verbs[entry].Participle));
        }
    }

    /// <summary>Number of distinct written forms.</summary>
    public int Count => _free.Count;

    /// <summary>Readings of a folded stem without clitics; empty if it is no form of any entry.</summary>
    public IReadOnlyList<Inflection> Read(string stem) => _free.TryGetValue(stem, out var found) ? found : [];

    /// <summary>Readings of what stands before a pronoun ending: وصفو(ه)، سما(ه)، تاكيد(ه).</summary>
    public IReadOnlyList<Inflection> ReadBeforePronoun(string stem) => _bound.TryGetValue(stem, out var found) ? found : [];

    private static string Plain(string form) => Folded.Key(form);

    private void AddPast(int entry, string past)
    {
        var stem = Plain(past);
        if (stem.Length < 2) return;
        var doubled = past.EndsWith('\u0651');
        var last = stem[^1];
        if (doubled)
        {
            AddThirdPast(entry, stem);
            AddFirstPast(entry, stem + last);
        }
        else if (last is 'ا' or 'ي' && past[^1] is 'ى' or 'ا')
        {
            var root = stem[..^1];
            var weak = past[^1] == 'ا' && stem.Length == 3 ? "و" : "ي";
            Add(entry, VerbForm.Past, stem, Agreement.MasculineSingular);
            AddBound(entry, VerbForm.Past, root + "ا", Agreement.MasculineSingular);
            Both(entry, VerbForm.Past, root + "ت", Agreement.FeminineSingular);
            Add(entry, VerbForm.Past, root + "وا", Agreement.MasculinePlural);
            AddBound(entry, VerbForm.Past, root + "و", Agreement.MasculinePlural);
            Both(entry, VerbForm.Past, root + weak + "ا", Agreement.Dual);
            Both(entry, VerbForm.Past, root + "تا", Agreement.Dual);
            AddFirstPast(entry, root + weak);
        }
        else if (last == 'ي')
        {
            Both(entry, VerbForm.Past, stem, Agreement.MasculineSingular);
            Both(entry, VerbForm.Past, stem + "ت", Agreement.FeminineSingular | Agreement.First | Agreement.Second);
            Add(entry, VerbForm.Past, stem[..^1] + "وا", Agreement.MasculinePlural);
            AddFirstPast(entry, stem);
        }
        else
        {
            AddThirdPast(entry, stem);
            AddFirstPast(entry, IsHollow(stem) ? stem[..^2] + last : stem);
        }
    }

    private static bool IsHollow(string stem) => stem.Length >= 3 && stem[^2] == 'ا' && stem.Length is 3 or 4 or 5 or 6 && !IsFormThree(stem);

    /// <summary>فاعَل has its long vowel before the last but one, تفاعل too: only a final C+ا+C is hollow.</summary>
    private static bool IsFormThree(string stem) => stem.Length == 4 && stem[1] == 'ا';

    private void AddThirdPast(int entry, string stem)
    {
        Both(entry, VerbForm.Past, stem, Agreement.MasculineSingular);
        Both(entry, VerbForm.Past, stem + "ت", Agreement.FeminineSingular);
        Add(entry, VerbForm.Past, stem + "وا", Agreement.MasculinePlural);
        AddBound(entry, VerbForm.Past, stem + "و", Agreement.MasculinePlural);
        Both(entry, VerbForm.Past, stem + "ا", Agreement.Dual);
        Both(entry, VerbForm.Past, stem + "تا", Agreement.Dual);
    }

    private void AddFirstPast(int entry, string stem)
    {
        Both(entry, VerbForm.Past, stem + "ت", Agreement.First | Agreement.Second);
        Both(entry, VerbForm.Past, stem + "نا", Agreement.First);
        Both(entry, VerbForm.Past, stem + "ن", Agreement.FemininePlural);
        Add(entry, VerbForm.Past, stem + "تم", Agreement.Second);
    }

    private void AddPresent(int entry, string present)
    {
        var full = Plain(present);
        if (full.Length < 3 || full[0] != 'ي') return;
        var stem = full[1..];
        var weak = present[^1] is 'ى' or 'ي' or 'و';
        foreach (var prefix in (ReadOnlySpan<char>)['ي', 'ت', 'ن', 'ا'])
        {
            var singular = prefix switch
            {
                'ي' => Agreement.MasculineSingular,
                'ت' => Agreement.FeminineSingular | Agreement.Second,
                _ => Agreement.First,
            };
            Both(entry, VerbForm.Present, prefix + stem, singular);
            if (weak && present[^1] == 'ى') AddBound(entry, VerbForm.Present, prefix + stem[..^1] + "ا", singular);
            if (prefix is 'ن' or 'ا') continue;
            var plural = weak ? stem[..^1] : stem;
            var masculine = prefix == 'ي' ? Agreement.MasculinePlural : Agreement.Second;
            Both(entry, VerbForm.Present, prefix + plural + "ون", masculine);
            Add(entry, VerbForm.Present, prefix + plural + "وا", masculine);
            AddBound(entry, VerbForm.Present, prefix + plural + "و", masculine);
            Both(entry, VerbForm.Present, prefix + (present[^1] == 'ى' ? stem[..^1] + "ي" : stem) + "ان", Agreement.Dual);
            Add(entry, VerbForm.Present, prefix + (present[^1] == 'ى' ? stem[..^1] + "ي" : stem) + "ا", Agreement.Dual);
            if (prefix == 'ي') Add(entry, VerbForm.Present, prefix + stem + "ن", Agreement.FemininePlural);
        }
    }

    private void AddParticiple(int entry, string participle)
    {
        if (participle.Length < 3) return;
        var weak = participle[^1] == 'ي';
        var stem = participle;
        var cut = weak ? participle[..^1] : participle;
        Add(entry, VerbForm.Participle, stem, Singular);
        if (weak) Add(entry, VerbForm.Participle, cut, Singular);
        Add(entry, VerbForm.Participle, stem + "ا", Singular);
        Add(entry, VerbForm.Participle, stem + "ه", Agreement.FeminineSingular);
        AddBound(entry, VerbForm.Participle, stem, Singular);
        AddBound(entry, VerbForm.Participle, stem + "ت", Agreement.FeminineSingular);
        Add(entry, VerbForm.Participle, cut + "ين", Agreement.MasculinePlural | Agreement.Dual);
        Add(entry, VerbForm.Participle, cut + "ون", Agreement.MasculinePlural);
        Add(entry, VerbForm.Participle, stem + "ان", Agreement.Dual);
        Add(entry, VerbForm.Participle, stem + "تين", Agreement.Dual);
        Add(entry, VerbForm.Participle, stem + "ات", Agreement.FemininePlural);
    }

    private void AddNoun(int entry, string noun, VerbForm form)
    {
        if (noun.Length < 2) return;
        Add(entry, form, noun, Agreement.None);
        AddBound(entry, form, noun[^1] == 'ه' ? noun[..^1] + "ت" : noun, Agreement.None);
    }

    private void Both(int entry, VerbForm form, string written, Agreement agreement)
    {
        Add(entry, form, written, agreement);
        AddBound(entry, form, written, agreement);
    }

    private void Add(int entry, VerbForm form, string written, Agreement agreement) => AddTo(_free, written, new Inflection(entry, form, agreement));

    private void AddBound(int entry, VerbForm form, string written, Agreement agreement) => AddTo(_bound, written, new Inflection(entry, form, agreement));

    private static void AddTo(Dictionary<string, List<Inflection>> table, string written, Inflection inflection)
    {
        if (!table.TryGetValue(written, out var list)) table[written] = list = new List<Inflection>(1);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Entry != inflection.Entry || list[i].Form != inflection.Form) continue;
            list[i] = list[i] with { Agreement = list[i].Agreement | inflection.Agreement };
            return;
        }

        list.Add(inflection);
    }
}
