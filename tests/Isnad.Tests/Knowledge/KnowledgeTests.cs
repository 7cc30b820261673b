using System.Text;
using System.Text.RegularExpressions;
using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>What is wrong with an entry, where, and how to mend it: for those who edit tables and no code.</summary>
public sealed partial class KnowledgeTests
{
    private static readonly Knowledge Known = Knowledge.FromDirectory(Repository.At("knowledge"));
    private static readonly TableRules Rules = new(Known);
    /// <summary>Entries that were there before these tests and wait for their editor; take a word away when its row is mended, add none.</summary>
    private static readonly string[] Open = ["اليوم السابع", "مراسل · ", "ولكن"];

    /// <summary>Offices whose employer was in no table when this was counted; it may fall, not rise.</summary>
    private const int UnknownEmployers = 30;

    private static readonly string[] DictionaryColumns = ["lemma", "noun", "title", "phrase", "word", "part"];

    private static IEnumerable<Table> Tables => Known.Files.Where(f => f.EndsWith(".tsv", StringComparison.Ordinal)).Select(Known.Table);

    [Fact]
    public void Every_table_says_what_it_is_and_where_it_comes_from() => Known.Files
        .Where(f => !(File.ReadLines(Repository.At($"knowledge/{f}")).First().StartsWith('#')))
        .Select(f => $"knowledge/{f}:1: no comment; say in '#' lines what the table is, what its columns mean, and where its entries come from")
        .ShouldBeEmpty();

    [Fact]
    public void Cells_are_clean()
    {
        var faults = new List<string>();
        foreach (var file in Known.Files.Where(f => f.EndsWith(".tsv", StringComparison.Ordinal)))
        {
            var line = 0;
            foreach (var text in File.ReadLines(Repository.At($"knowledge/{file}")))
            {
                line++;
                if (text.Length == 0 || text[0] == '#') continue;
                foreach (var cell in text.Split('\t'))
                {
                    if (FaultOf(cell) is { } fault) faults.Add($"knowledge/{file}:{line}: «{cell}» {fault}");
                }
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_list_names_a_thing_once() => Tables
        .SelectMany(t => t.Rows.SelectMany(r => t.Columns.Where(c => c is not "english").SelectMany(c => Twice(r.List(c)).Except(Open, StringComparer.Ordinal).Select(w => $"knowledge/{r}: «{w}» stands twice in {c}; keep one"))))
        .ShouldBeEmpty();

    [Fact]
    public void Columns_that_must_be_filled_are() => Ruled()
        .SelectMany(t => t.Table.Rows.SelectMany(r => t.Rule.Filled.Concat(t.Rule.Key).Except(t.Rule.MayBeEmpty, StringComparer.Ordinal).Where(c => r[c].Length == 0).Select(c => $"knowledge/{r}: {c} is empty; fill it")))
        .ShouldBeEmpty();

    [Fact]
    public void Columns_that_a_rule_names_are_there() => Ruled()
        .SelectMany(t => t.Rule.Key.Concat(t.Rule.Filled).Concat(t.Rule.Closed.Select(c => c.Column)).Except(t.Table.Columns, StringComparer.Ordinal).Select(c => $"knowledge/{t.Table.Name}: no column {c}; name it in the header, or change the rule"))
        .ShouldBeEmpty();

    [Fact]
    public void A_closed_column_holds_its_values_only() => Ruled()
        .SelectMany(t => t.Rule.Closed.SelectMany(c => t.Table.Rows.SelectMany(r => r.List(c.Column).Except(c.Values, StringComparer.Ordinal).Select(v => $"knowledge/{r}: {c.Column} «{v}» is none of: {string.Join(" ", c.Values)}"))))
        .ShouldBeEmpty();

    [Fact]
    public void A_key_has_one_row()
    {
        var faults = new List<string>();
        foreach (var (table, rule) in Ruled())
        {
            var lines = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var row in table.Rows)
            {
                var key = string.Join(" · ", rule.Key.Select(c => row[c]));
                if (!lines.TryAdd(key, row.Line) && !Open.Contains(key, StringComparer.Ordinal)) faults.Add($"knowledge/{row}: «{key}» is already on line {lines[key]}; keep one row");
            }
        }

        faults.ShouldBeEmpty();
    }

    /// <summary>و and ف before an entry that stands by itself too are the engine's work.</summary>
    [Fact]
    public void Entries_are_dictionary_forms()
    {
        var faults = new List<string>();
        foreach (var table in Tables.Where(t => t.Name.StartsWith("lexicon/", StringComparison.Ordinal)))
        {
            foreach (var column in table.Columns.Intersect(DictionaryColumns, StringComparer.Ordinal))
            {
                var lines = table.Rows.GroupBy(r => r[column], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Line, StringComparer.Ordinal);
                foreach (var row in table.Rows)
                {
                    var entry = row[column];
                    if (entry.Length > 3 && entry[0] is 'و' or 'ف' && lines.TryGetValue(entry[1..], out var line) && !Open.Contains(entry, StringComparer.Ordinal)) faults.Add($"knowledge/{row}: «{entry}» is «{entry[1..]}» of line {line} with a conjunction; take it out, the engine reads it");
                }
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Gazetteer_ids_are_slugs_and_name_one_thing()
    {
        var faults = new List<string>();
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in Tables.Where(t => t.Name.StartsWith("gazetteer/", StringComparison.Ordinal) && t.Columns.Contains("id", StringComparer.Ordinal)))
        {
            foreach (var row in table.Rows)
            {
                if (!Slug().IsMatch(row["id"])) faults.Add($"knowledge/{row}: id «{row["id"]}»; write lower-case letters, digits and hyphens");
                // A paper is an organisation too, and a state a place: only within one table an id must be alone.
                if (!seen.TryAdd(table.Name + row["id"], row.ToString())) faults.Add($"knowledge/{row}: id {row["id"]} is taken by {seen[table.Name + row["id"]]}");
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Offices_read_title_at_employer_from_to()
    {
        string[] tables = ["organisations", "states", "outlets", "places"];
        var employers = tables.SelectMany(t => Known.Table($"gazetteer/{t}.tsv").Rows).Select(r => r["id"]).ToHashSet(StringComparer.Ordinal);
        var (faults, unknown) = (new List<string>(), new List<string>());
        foreach (var row in Known.Table("gazetteer/people.tsv").Rows)
        {
            foreach (var office in row.List("offices"))
            {
                var match = Office().Match(office);
                if (!match.Success) faults.Add($"knowledge/{row}: office «{office}»; write title@employer[from/to], days as 2020, 2020-05 or 2020-05-17, either may be empty");
                else if (!employers.Contains(match.Groups["employer"].Value)) unknown.Add($"knowledge/{row}: office «{office}»: no state, organisation, outlet or place has the id {match.Groups["employer"].Value}");
                if (match.Success && Ends(match) < 0) faults.Add($"knowledge/{row}: office «{office}» ends before it begins");
            }
        }

        faults.ShouldBeEmpty();
        unknown.Count.ShouldBeLessThanOrEqualTo(UnknownEmployers, string.Join('\n', unknown));
    }

    private static IEnumerable<(Table Table, TableRule Rule)> Ruled() => Rules.All.Select(r => (Known.Table(r.File), r));

    private static string? FaultOf(string cell) =>
        cell != cell.Trim() ? "has a space at its edge; take it out"
        : cell.Contains("  ", StringComparison.Ordinal) ? "has two spaces in a row; keep one"
        : cell.Contains("||", StringComparison.Ordinal) || cell.StartsWith('|') || cell.EndsWith('|') ? "has an empty part between '|'; take it out"
        : Kashida().IsMatch(cell) ? "has a kashida inside a word; take it out, folding drops it"
        : cell.Any(Letters.IsInvisible) ? "has an invisible character; type it anew"
        : !cell.IsNormalized(NormalizationForm.FormC) ? "has letters in two parts; type it anew (NFC)"
        : null;

    private static IEnumerable<string> Twice(string[] list) => list.Length < 2 ? [] : list.GroupBy(w => w, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);

    private static int Ends(Match office)
    {
        var (from, to) = (office.Groups["from"].Value, office.Groups["to"].Value);
        if (from.Length == 0 || to.Length == 0) return 0;
        var shared = Math.Min(from.Length, to.Length);
        return string.CompareOrdinal(to[..shared], from[..shared]);
    }

    /// <summary>Before a letter; at a word's end (بـ) it says that something is joined there.</summary>
    [GeneratedRegex(@"ـ(?=\p{L})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kashida();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slug();

    [GeneratedRegex(@"^[^@\[\]|]+@(?<employer>[a-z0-9-]+)(\[(?<from>\d{4}(-\d\d){0,2})?/(?<to>\d{4}(-\d\d){0,2})?\])?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Office();
}
