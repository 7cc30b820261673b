using System.Globalization;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>The reader's words, Arabic or English, for the interface (words.tsv) and for the contract's codes (knowledge/schema).</summary>
/// <remarks>A code without an entry is shown as it is, so that new knowledge never breaks a page.</remarks>
internal sealed class Words
{
    private readonly Dictionary<(string Set, string Code), string> _labels = [];
    private BasisWords? _basis;
    private readonly Dictionary<string, string> _signs = new(StringComparer.Ordinal);

    public Words(Knowledge knowledge, string language)
    {
        Language = language;
        using var reader = new StreamReader(typeof(Words).Assembly.GetManifestResourceStream("words.tsv")!);
        foreach (var row in new Table("words.tsv", reader.ReadToEnd()).Rows) _labels[("", row["key"])] = row[language];
        foreach (var set in (string[])["acts", "channels", "event-types", "statuses"])
        {
            foreach (var row in knowledge.Table($"schema/{set}.tsv").Rows) _labels[(set, row["code"])] = row[language];
        }

        foreach (var row in knowledge.Table("schema/statuses.tsv").Rows) _signs[row["code"]] = row["sign"];
        foreach (var row in knowledge.Table("schema/kinds.tsv").Rows) _labels[(row["set"], row["code"])] = row[language];
    }

    /// <summary>Why a day of publication is taken.</summary>
    public string Basis(string basis) => IsArabic ? (_basis ??= new BasisWords()).Arabic(basis) : basis;

    /// <summary>"ar" or "en".</summary>
    public string Language { get; }

    public bool IsArabic => string.Equals(Language, "ar", StringComparison.Ordinal);

    /// <summary>"rtl" or "ltr".</summary>
    public string Direction => IsArabic ? "rtl" : "ltr";

    public string Arrow => this["arrow"];

    /// <summary>A word of the interface.</summary>
    public string this[string key] => Label("", key);

    public string Act(string code) => Label("acts", code);

    public string Channel(string code) => Label("channels", code);

    public string EventType(string code) => Label("event-types", code);

    public string Status(string code) => Label("statuses", code);

    /// <summary>A shape that says the status without colour: ● ◐ ✕ ○.</summary>
    public string Sign(string status) => _signs.GetValueOrDefault(status, "○");

    /// <summary>A word of kinds.tsv, by its set.</summary>
    public string Kind(string set, string code) => Label(set, code);

    /// <summary>A day in words: «السبت 16 مايو 2020».</summary>
    public string Day(DateOnly day) => string.Create(
        CultureInfo.InvariantCulture,
        $"{this["day." + ((int)day.DayOfWeek).ToString(CultureInfo.InvariantCulture)]} {day.Day} {Month(day.Month)} {day.Year}");

    /// <summary>An ISO 8601 date, month, year or interval of them in words; anything else as it is.</summary>
    public string Time(string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return One(value);
        var (from, to) = (value[..slash], value[(slash + 1)..]);
        if (to is "" or "..") return $"{this["from"]} {One(from)}";
        if (from is "" or "..") return $"{this["to"]} {One(to)}";
        return $"{this["from"]} {One(from)} {this["to"]} {One(to)}";
    }

    private string One(string value)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Month(day.Month)} {day.Year}");
        }

        return DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? string.Create(CultureInfo.InvariantCulture, $"{Month(month.Month)} {month.Year}")
            : value;
    }

    private string Month(int month) => this["month." + month.ToString(CultureInfo.InvariantCulture)];

    private string Label(string set, string code) => _labels.TryGetValue((set, code), out var label) && label.Length > 0 ? label : code;
}
