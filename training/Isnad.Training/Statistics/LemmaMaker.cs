using System.Text;
using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Collects dictionary forms: adjectives of the CAMeL tables, lemmas of the shipped treebank, plurals of knowledge/ and of Lists/plurals.txt.</summary>
internal static class LemmaMaker
{
    private static readonly string[] Regular = ["", "ة", "ا", "ون", "ين", "ات", "ان", "تين", "تان"];

    public static void Write(string adjectives, string treebank, string knowledge, ModelFile file)
    {
        var found = new Dictionary<(string Stem, PartOfSpeech Part), Dictionary<string, int>>();
        foreach (var row in Csv.Rows(adjectives).Where(r => r["DEFINE"] == "LEXICON")) AddAdjective(found, row);
        foreach (var sentence in Conllu.Read(treebank))
        {
            foreach (var word in sentence.Words) AddWord(found, word);
        }

        foreach (var (plural, singular) in Plurals(knowledge)) Add(found, Folded.Key(plural), PartOfSpeech.Noun, singular, 2);

        var rows = found.OrderBy(f => f.Key.Stem, StringComparer.Ordinal).ThenBy(f => f.Key.Part)
            .Select(f => (Key: LemmaTable.KeyOf(f.Key.Stem, f.Key.Part), Lemma: f.Value.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key)).ToArray();
        var lemmas = rows.Select(r => r.Lemma).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var indexOf = lemmas.Select((l, i) => (l, i)).ToDictionary(p => p.l, p => p.i, StringComparer.Ordinal);
        file.Array<uint>(rows.Select(r => FeatureHash.Check(r.Key)).ToArray());
        file.Array<int>(rows.Select(r => indexOf[r.Lemma]).ToArray());
        file.Text(string.Join('\n', lemmas));
        Console.WriteLine($"{rows.Length} stems with {lemmas.Length} dictionary forms");
    }

    private static void AddAdjective(Dictionary<(string, PartOfSpeech), Dictionary<string, int>> found, Dictionary<string, string> row)
    {
        var lemma = Buckwalter.WithShadda(row["LEMMA"]);
        var conditions = row["COND-S"] + " " + row["COND-T"];
        var stem = Folded.Key(Buckwalter.Plain(row["FORM"])) + (conditions.Contains("#A'", StringComparison.Ordinal) ? "ء" : conditions.Contains("#iy", StringComparison.Ordinal) || conditions.Contains("#aY", StringComparison.Ordinal) ? "ي" : "");
        if (stem.Length < 3) return;
        var all = conditions.Contains("FS", StringComparison.Ordinal);
        foreach (var ending in all ? Regular : Regular[..1])
        {
            Add(found, Folded.Key(stem + ending), PartOfSpeech.Adjective, WithoutFinalShadda(lemma), 1);
            // وزراء, سفراء: a broken plural that is a noun too; others (صيام of صائم) are more often nouns of their own.
            if (ending.Length == 0 && !all && stem.Length > 4 && stem[^1] == 'ء') Add(found, stem, PartOfSpeech.Noun, WithoutFinalShadda(lemma), 1);
        }
    }

    private static IEnumerable<(string Plural, string Singular)> Plurals(string knowledge)
    {
        using var list = new StreamReader(typeof(LemmaMaker).Assembly.GetManifestResourceStream("plurals.txt")!);
        while (list.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            if (line.Length > 0 && line[0] != '#') foreach (var plural in words.Skip(1)) yield return (plural, words[0]);
        }

        // Columns: titles.tsv has the plural fourth, head-nouns.tsv third; of several plurals each stands for the noun.
        foreach (var (row, column) in NameListMaker.Rows(knowledge, "lexicon/titles.tsv").Select(r => (r, 3)).Concat(NameListMaker.Rows(knowledge, "lexicon/head-nouns.tsv").Select(r => (r, 2))))
        {
            if (row[0].Contains(' ', StringComparison.Ordinal)) continue;
            foreach (var plural in NameListMaker.Cells(row[column])) yield return (plural, row[0]);
        }
    }

    private static void AddWord(Dictionary<(string, PartOfSpeech), Dictionary<string, int>> found, TreebankWord word)
    {
        var part = (PartOfSpeech)Math.Max(0, PartsOfSpeech.All.ToList().IndexOf(word.Pos));
        if (part is PartOfSpeech.Punctuation or PartOfSpeech.ProperNoun or PartOfSpeech.Symbol or PartOfSpeech.Other || !word.Form.Any(Letters.IsArabicLetter)) return;
        var stem = Folded.Key(word.Form);
        if (stem.Length > 4 && stem.StartsWith("ال", StringComparison.Ordinal) && part is PartOfSpeech.Noun or PartOfSpeech.Adjective) stem = stem[2..];
        if (stem.StartsWith('ل') && word.Form.StartsWith('ل') && part is PartOfSpeech.Noun or PartOfSpeech.Adjective && !word.Lemma.StartsWith('ل')) return;
        Add(found, stem, part, WithoutFinalShadda(Lemma(word.Lemma)), 3);
    }

    private static void Add(Dictionary<(string, PartOfSpeech), Dictionary<string, int>> found, string stem, PartOfSpeech part, string lemma, int weight)
    {
        if (lemma.Length == 0) return;
        if (!found.TryGetValue((stem, part), out var lemmas)) found[(stem, part)] = lemmas = new Dictionary<string, int>(StringComparer.Ordinal);
        lemmas[lemma] = lemmas.GetValueOrDefault(lemma) + weight;
    }

    /// <summary>Letters with hamza and shadda, without vowels; ٱ is a plain alif.</summary>
    private static string Lemma(string vocalised)
    {
        var s = new StringBuilder(vocalised.Length);
        foreach (var c in vocalised)
        {
            if (c == '\u0651' || (Letters.IsArabicLetter(c) && !Letters.IsMark(c))) s.Append(c == 'ٱ' ? 'ا' : c);
        }

        return s.ToString();
    }

    /// <summary>Nouns and adjectives in ـيّ are written without the shadda, as knowledge/ has them.</summary>
    private static string WithoutFinalShadda(string lemma) => lemma.EndsWith("ي\u0651", StringComparison.Ordinal) ? lemma[..^1] : lemma;
}
