using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The event words of event-verbs.tsv and event-nouns.tsv with all their forms.</summary>
internal sealed class EventLexicon
{
    private readonly List<EventWord> _verbWords = [];
    private readonly List<string> _presents = [];
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly Conjugation _verbs;
    private readonly Conjugation _patients;
    private readonly Dictionary<string, List<EventWord>> _free = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EventWord>> _bound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Second, EventWord Word)>> _phrases = new(StringComparer.Ordinal);
    private readonly Recent<(List<EventReading> Alone, bool Opens)> _words;

    public EventLexicon(Knowledge knowledge)
    {
        var nouns = new HashSet<string>(StringComparer.Ordinal);
        var acts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in knowledge.Table("lexicon/event-verbs.tsv").Rows) acts.TryAdd(row["masdar"], row["lemma"]);
        foreach (var row in knowledge.Table("lexicon/event-nouns.tsv").Rows) AddNoun(row, nouns, acts);
        var verbs = new List<PrincipalParts>();
        var patients = new List<PrincipalParts>();
        foreach (var row in knowledge.Table("lexicon/event-verbs.tsv").Rows)
        {
            var word = Word(row, row["lemma"]);
            _verbWords.Add(word);
            _presents.Add(Folded.Key(row["present"]));
            verbs.Add(word.Is(Uses.Noun) ? new PrincipalParts("", "", "", "") : new PrincipalParts(row["lemma"], row["present"], "", row["participle"]));
            patients.Add(new PrincipalParts("", "", "", row["passive"]));
            if (row["masdar"].Length > 0 && !word.Is(Uses.Finite) && !nouns.Contains(row["masdar"] + " " + word.Type)) AddMasdar(row, word);
        }

        _verbs = new Conjugation(verbs);
        _patients = new Conjugation(patients);
        _words = new Recent<(List<EventReading>, bool)>(ReadAnew);
    }

    /// <summary>Whether the adjective (masculine, folded) says of what kind events are («عملية عسكرية»), and so not whose.</summary>
    public bool IsKind(string adjective) => _kinds.Contains(adjective);

    /// <summary>All readings of the word at token <paramref name="at"/>, those with fewer clitics first.</summary>
    /// <returns>Not to be changed: it may be the one that is remembered.</returns>
    public List<EventReading> Read(Token[] tokens, int at, int limit)
    {
        var (alone, opens) = _words[tokens[at].Key];
        if (!opens || at + 1 >= limit || !tokens[at + 1].IsWord) return alone;
        var found = new List<EventReading>(alone);
        foreach (var split in Clitics.Front(tokens[at].Key)) AddPhrases(found, split, split.Stem(tokens[at].Key), tokens[at + 1].Key);
        return found;
    }

    /// <summary>What a word tells by itself, and whether a phrase opens with it.</summary>
    private (List<EventReading> Alone, bool Opens) ReadAnew(string key)
    {
        var found = new List<EventReading>();
        var opens = false;
        foreach (var split in Clitics.Front(key))
        {
            var stem = split.Stem(key);
            opens |= !split.Has(Proclitics.Will) && _phrases.ContainsKey(stem);
            if (!split.Has(Proclitics.Will) && _free.TryGetValue(stem, out var nouns)) found.AddRange(nouns.Select(n => new EventReading(n, EventForm.Noun, Agreement.None, split, 0, 1)));
            AddVerbs(found, split, stem, 0, _verbs.Read(stem), _patients.Read(stem));
            for (var below = 3; below > 0;)
            {
                var ending = Clitics.Ending(stem, below);
                if (ending == 0) break;
                below = ending - 1;
                if (split.Has(Proclitics.The)) continue;
                var bare = stem[..^ending];
                if (stem[^ending..] is "ي" or "ني" or "ك" or "كم" or "كما") continue;
                AddVerbs(found, split, stem, ending, _verbs.ReadBeforePronoun(bare), []);
                if (!_bound.TryGetValue(bare, out var words) || split.Has(Proclitics.Will)) continue;
                foreach (var word in words) found.Add(new EventReading(word, EventForm.Noun, Agreement.None, split, ending, 1));
            }
        }

        return (found, opens);
    }

    private void AddPhrases(List<EventReading> found, CliticSplit split, string stem, string second)
    {
        if (split.Has(Proclitics.Will) || !_phrases.TryGetValue(stem, out var phrases)) return;
        var next = TitleLexicon.WithoutArticle(second);
        if (next.StartsWith("لل", StringComparison.Ordinal)) next = next[2..];
        foreach (var (forms, word) in phrases)
        {
            if (PhraseEnding(forms, next) is var ending and >= 0) found.Insert(0, new EventReading(word, EventForm.Noun, Agreement.None, split, ending, 2));
        }
    }

    /// <summary>0 where the second word is one of the forms, the letters of the pronoun where it carries one («إطلاق سراحها»), else -1.</summary>
    private static int PhraseEnding(string[] forms, string next)
    {
        if (forms.Contains(next, StringComparer.Ordinal)) return 0;
        var ending = Clitics.Ending(next);
        return ending > 0 && forms.Contains(next[..^ending], StringComparer.Ordinal) ? ending : -1;
    }

    private void AddVerbs(List<EventReading> found, CliticSplit split, string stem, int ending, IReadOnlyList<Inflection> active, IReadOnlyList<Inflection> passive)
    {
        foreach (var reading in active)
        {
            if (reading.Form == VerbForm.Present && ending == 0 && IsJussive(stem, _presents[reading.Entry])) continue;
            var form = reading.Form switch { VerbForm.Past => EventForm.Past, VerbForm.Present => EventForm.Present, _ => EventForm.ActiveParticiple };
            if (!Allows(form, split)) continue;
            if (form != EventForm.ActiveParticiple && (reading.Agreement & (Agreement.Third | Agreement.First)) == Agreement.None) continue;
            found.Add(new EventReading(_verbWords[reading.Entry], form, reading.Agreement, split, ending, 1));
        }

        foreach (var reading in passive)
        {
            if (!split.Has(Proclitics.Will)) found.Add(new EventReading(_verbWords[reading.Entry], EventForm.PassiveParticiple, reading.Agreement, split, ending, 1));
        }
    }

    /// <summary>«يستعد» is no يستعيد, nor «يبد» يبدي: shortened forms stand behind لم only, and events that did not happen are not told so.</summary>
    private static bool IsJussive(string stem, string present) =>
        present.Length > 3 && stem.Length == present.Length - 1
        && ((present[^2] is 'ا' or 'و' or 'ي' && stem[^1] == present[^1] && stem[^2] == present[^3]) || (present[^1] is 'ي' or 'و' && stem[^1] == present[^2]));

    private static bool Allows(EventForm form, CliticSplit split) => form switch
    {
        EventForm.Past => !split.Has(Proclitics.The | Proclitics.Will | Proclitics.Preposition),
        EventForm.Present => !split.Has(Proclitics.The | Proclitics.With | Proclitics.Like),
        _ => !split.Has(Proclitics.Will | Proclitics.Preposition),
    };

    private void AddMasdar(Row row, EventWord word)
    {
        var noun = word with { Source = Masdar(word.Source), Recipient = word.Recipient & ~(Slots.Subject | Slots.Object), Use = word.Use };
        // «بطلب من فلان» names who asks, «طلب من فلان» who is asked.
        if (word.Type == "REQUEST" && word.Recipient.HasFlag(Slots.From)) noun = noun with { Source = noun.Source | Slots.From, Recipient = noun.Recipient & ~Slots.From };
        noun = row["gen"] switch
        {
            // «تشكيل أفواج», «تحرير المدينة»: what stands behind it is no party where the verb's object is none.
            "obj" when !word.Recipient.HasFlag(Slots.Object) => noun with { Source = noun.Source & ~Slots.Genitive },
            "obj" => noun with { Source = noun.Source & ~Slots.Genitive, Recipient = noun.Recipient | Slots.Genitive | Slots.Li },
            "either" => noun with { Recipient = noun.Recipient | Slots.Genitive | Slots.Li, Use = noun.Use | Uses.Either },
            "subj" => noun with { Recipient = noun.Recipient | (word.Recipient.HasFlag(Slots.Object) ? Slots.Li : Slots.None) },
            _ => noun with { Source = noun.Source & ~Slots.Genitive },
        };
        Index(noun, row["masdar"], []);
    }

    private static Slots Masdar(Slots source) => (source & ~Slots.Subject) | (source.HasFlag(Slots.Subject) ? Slots.Genitive : Slots.None);

    private void AddNoun(Row row, HashSet<string> nouns, Dictionary<string, string> acts)
    {
        var parts = row["noun"].Split(' ');
        var word = Word(row, row["noun"]);
        if ((acts.GetValueOrDefault(parts[0]) ?? acts.GetValueOrDefault(parts[^1])) is { } act) word = word with { Act = act };
        nouns.Add(row["noun"] + " " + word.Type);
        if (word.Source.HasFlag(Slots.Genitive) && word.Recipient.HasFlag(Slots.Genitive)) word = word with { Use = word.Use | Uses.Either };
        if (parts.Length == 1)
        {
            Index(word, row["noun"], row.List("plural"));
            return;
        }

        var seconds = new List<string>();
        var firsts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in row.List("plural").Prepend(row["noun"]))
        {
            var words = phrase.Split(' ');
            foreach (var form in NounForms.Free(words[0], [])) firsts.Add(form);
            seconds.AddRange(NounForms.Free(words[1], []));
            if (Folded.Key(words[1]) is var kind && (kind.EndsWith('ي') || kind.EndsWith("يه", StringComparison.Ordinal))) _kinds.Add(kind.TrimEnd('ه'));
        }

        foreach (var first in firsts)
        {
            if (!_phrases.TryGetValue(first, out var list)) _phrases[first] = list = [];
            list.Add(([.. seconds.Distinct(StringComparer.Ordinal)], word));
        }
    }

    private void Index(EventWord word, string noun, string[] plurals)
    {
        foreach (var form in NounForms.Free(noun, plurals).Distinct(StringComparer.Ordinal)) Add(_free, form, word);
        foreach (var form in NounForms.Bound(noun, plurals).Distinct(StringComparer.Ordinal)) Add(_bound, form, word);
    }

    private static void Add(Dictionary<string, List<EventWord>> table, string form, EventWord word)
    {
        if (form.Length < 2) return;
        if (!table.TryGetValue(form, out var list)) table[form] = list = new List<EventWord>(1);
        list.Add(word);
    }

    private static EventWord Word(Row row, string lemma) => new(
        lemma,
        row["type"],
        row["mode"].Length > 0 ? row["mode"] : null,
        SlotsOf(row, "source"),
        SlotsOf(row, "recipient"),
        [.. row.List("needs").Select(n => Folded.Key(n))],
        UsesOf(row),
        row.ToString());

    /// <summary>The slots that a column of a row names.</summary>
    internal static Slots SlotsOf(Row row, string column)
    {
        var slots = Slots.None;
        foreach (var name in row.List(column))
        {
            slots |= name switch
            {
                "subj" => Slots.Subject,
                "obj" => Slots.Object,
                "ala" => Slots.Ala,
                "did" => Slots.Against,
                "ila" => Slots.Ila,
                "li" => Slots.Li,
                "bi" => Slots.Bi,
                "maa" => Slots.With,
                "bayn" => Slots.Between,
                "min" => Slots.From,
                "an" => Slots.Of,
                "gen" => Slots.Genitive,
                _ => throw new KnowledgeException(row.ToString().Split(':')[0], row.Line, $"«{name}» is no slot; the head of the file names them"),
            };
        }

        return slots;
    }

    private static Uses UsesOf(Row row)
    {
        var uses = Uses.None;
        foreach (var name in row.List("use"))
        {
            uses |= name switch
            {
                "both" => Uses.Both,
                "two-sided" => Uses.TwoSided,
                "durative" => Uses.Durative,
                "passive" => Uses.Passive,
                "finite" => Uses.Finite,
                "noun" => Uses.Noun,
                "weak" => Uses.Weak,
                "light" => Uses.Light,
                "place" => Uses.Place,
                "group" => Uses.Group,
                "needs-maa" => Uses.NeedsWith,
                "ila" => Uses.Ila,
                "light-only" => Uses.LightOnly,
                "qualified" => Uses.Qualified,
                "killing" => Uses.Killing,
                "imposed" => Uses.Imposed,
                "none" => Uses.Never,
                "aimed" => Uses.Aimed,
                "paired" => Uses.Paired,
                "asked" => Uses.Asked,
                "moved" => Uses.Moved,
                "fighters" => Uses.Fighters,
                _ => throw new KnowledgeException(row.ToString().Split(':')[0], row.Line, $"«{name}» is no use; the head of the file names them"),
            };
        }

        return uses;
    }
}
