using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Collects the names and triggers of knowledge/ and of CAMeL's proper nouns into one table of hashed phrases.</summary>
internal static class NameListMaker
{
    public static void Write(string data, string knowledge, ModelFile file)
    {
        var kinds = new SortedDictionary<string, NameKinds>(StringComparer.Ordinal);
        var functionWords = Rows(knowledge, "lexicon/function-words.tsv").Select(r => Folded.Key(r[0])).ToHashSet(StringComparer.Ordinal);
        foreach (var word in functionWords) Add(kinds, word, NameKinds.FunctionWord);
        foreach (var row in Rows(knowledge, "lexicon/given-names.tsv")) Add(kinds, Folded.Key(row[0]), NameKinds.GivenName);
        foreach (var row in Rows(knowledge, "lexicon/proper-nouns.tsv")) Add(kinds, Folded.Key(row[0]), ClassOf(row[2]));
        foreach (var row in Rows(knowledge, "lexicon/titles.tsv")) AddAll(kinds, [row[0], row[2], row[3]], NameKinds.Title);
        foreach (var row in Rows(knowledge, "lexicon/head-nouns.tsv"))
            AddAll(kinds, [row[0], row[2]], row[1] == "place" ? NameKinds.PlaceHead : NameKinds.OrganisationHead);
        foreach (var row in Rows(knowledge, "lexicon/compound-name-parts.tsv"))
            Add(kinds, Folded.Key(row[0]), row[1] == "first" ? NameKinds.CompoundFirst : NameKinds.CompoundLater);
        foreach (var row in Rows(knowledge, "gazetteer/states.tsv"))
        {
            AddAll(kinds, [row[2], row[3], row[7], row[8]], NameKinds.Place);
            foreach (var demonym in Cells(row[5])) AddDemonym(kinds, demonym);
        }

        foreach (var row in Rows(knowledge, "gazetteer/places.tsv")) AddAll(kinds, [row[1], row[2]], NameKinds.Place, NameKinds.PlacePart, functionWords);
        foreach (var row in Rows(knowledge, "gazetteer/organisations.tsv")) AddAll(kinds, [row[2], row[3]], NameKinds.Organisation);
        foreach (var row in Rows(knowledge, "gazetteer/outlets.tsv")) AddAll(kinds, [row[1], row[2]], NameKinds.Organisation | NameKinds.Outlet);
        foreach (var row in Rows(knowledge, "gazetteer/people.tsv")) AddAll(kinds, [row[1], row[2]], NameKinds.Person, NameKinds.PersonPart, functionWords);
        using var organisations = new StreamReader(typeof(NameListMaker).Assembly.GetManifestResourceStream("organisations.txt")!);
        while (organisations.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') AddAll(kinds, [line], NameKinds.Organisation);
        }

        foreach (var (name, kind) in CorpusNames.Of(data)) AddAll(kinds, [name], kind);
        foreach (var line in File.ReadLines(Path.Combine(data, "gaz", "camel-morph-nounprop", "noun_prop.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length > 3) Add(kinds, Folded.Key(cells[1]), cells[3] == "r" ? NameKinds.PersonPart : NameKinds.OtherProper);
        }

        file.Array<uint>(kinds.Keys.Select(k => FeatureHash.Check(FeatureHash.Of(k))).ToArray());
        file.Array<ushort>(kinds.Values.Select(v => (ushort)v).ToArray());
        Console.WriteLine(FormattableString.Invariant($"{kinds.Count} names and triggers"));
    }

    /// <summary>Given names, family names and places of one word.</summary>
    public static IEnumerable<string> SingleNames(string knowledge)
    {
        var functionWords = Rows(knowledge, "lexicon/function-words.tsv").Select(r => Folded.Key(r[0])).ToHashSet(StringComparer.Ordinal);
        return Rows(knowledge, "lexicon/given-names.tsv").Select(r => r[0])
            .Concat(Rows(knowledge, "gazetteer/places.tsv").SelectMany(r => Cells(r[1])))
            .Concat(Rows(knowledge, "gazetteer/states.tsv").SelectMany(r => Cells(r[2]).Concat(Cells(r[7]))))
            .Where(n => n.All(Letters.IsArabicLetter) && !functionWords.Contains(Folded.Key(n))).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The words of well-known people's names.</summary>
    public static IEnumerable<string> PeopleNames(string knowledge) =>
        Rows(knowledge, "gazetteer/people.tsv").SelectMany(r => Cells(r[1])).SelectMany(n => n.Split(' ')).Where(n => n.All(Letters.IsArabicLetter)).Distinct(StringComparer.Ordinal);

    private static NameKinds ClassOf(string kind) => kind switch { "person" => NameKinds.PersonPart, "place" => NameKinds.PlacePart, _ => NameKinds.OtherProper };

    public static IEnumerable<string[]> Rows(string knowledge, string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(knowledge, file)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            Array.Resize(ref cells, Math.Max(cells.Length, 10));
            for (var i = 0; i < cells.Length; i++) cells[i] ??= "";
            if (cells[0] is not ("id" or "name" or "word" or "noun" or "part" or "title")) yield return cells;
        }
    }

    public static string[] Cells(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void AddAll(SortedDictionary<string, NameKinds> kinds, string[] columns, NameKinds kind, NameKinds part = NameKinds.None, HashSet<string>? except = null)
    {
        foreach (var name in columns.SelectMany(Cells))
        {
            var key = string.Join(' ', Tokenizer.Tokenize(name).Where(t => t.IsWord).Select(t => t.Key));
            Add(kinds, key, kind);
            if (part == NameKinds.None) continue;
            foreach (var word in key.Split(' '))
            {
                if (except?.Contains(word) != true) Add(kinds, word, part);
            }
        }
    }

    private static void AddDemonym(SortedDictionary<string, NameKinds> kinds, string demonym)
    {
        var key = Folded.Key(demonym);
        foreach (var form in (string[])[key, key + "ه", "ال" + key, "ال" + key + "ه"]) Add(kinds, form, NameKinds.Demonym);
    }

    private static void Add(SortedDictionary<string, NameKinds> kinds, string key, NameKinds kind)
    {
        if (key.Length < 2) return;
        kinds[key] = kinds.GetValueOrDefault(key) | kind;
        for (var space = key.IndexOf(' ', StringComparison.Ordinal); space > 0; space = key.IndexOf(' ', space + 1))
        {
            var opening = key[..space];
            kinds[opening] = kinds.GetValueOrDefault(opening) | NameKinds.Opens;
        }
    }
}
