using System.Globalization;
using System.Text.Json;
using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Bench;

/// <summary>Dates as pages print them, and the expressions that a library of time expressions (Recognizers-Text) is tested with; both in ../shared.</summary>
internal static class Times
{
    private const string DateTable = "dates as pages print them";
    private const string SpecTable = "time expressions of Recognizers-Text";

    /// <summary>Shared characters by all characters of both, from which on two spans name the same expression.</summary>
    private const double SameExpression = 0.5;

    private static readonly Pipeline Pipeline = new(Knowledge.BuiltIn);

    /// <summary>Of the strings in html/arabic-pages/dates.tsv, how many get their day, none, or a wrong one.</summary>
    public static bool Dates(string root, Report report)
    {
        var file = Path.Combine(root, "..", "shared", "data", "html", "arabic-pages", "dates.tsv");
        if (!File.Exists(file)) return false;
        var (right, none, wrong, all) = (0, 0, 0, 0);
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length < 2) continue;
            all++;
            // A day is told where a date has a value; the hour of the day beside it has none.
            var values = Read(cells[0]).Where(t => t.Value is { Length: 10 }).Select(t => t.Value).Distinct(StringComparer.Ordinal).ToArray();
            var value = values.Length == 0 ? null : string.Join(", ", values);
            if (value is null) none++;
            else if (value == cells[1]) right++;
            else wrong++;
            if (value != cells[1]) report.Line(DateTable, cells[0], value ?? "no value", cells[1]);
        }

        report.Line(DateTable, "all", $"{right} of {all} right, {none} without a value, {wrong} wrong", "32 of 32, none wrong");
        return true;
    }

    /// <summary>The share of the extractor specs that Isnad marks, by their files, and what the others are.</summary>
    public static bool Specs(string root, Report report)
    {
        var folder = Path.Combine(root, "..", "shared", "data", "time", "recognizers-text-arabic", "Specs", "DateTime", "Arabic");
        if (!Directory.Exists(folder)) return false;
        var (covered, all) = (0, 0);
        var reasons = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder, "*Extractor.json").Order(StringComparer.Ordinal))
        {
            var (hits, count) = (0, 0);
            foreach (var (input, start, length) in Expressions(file))
            {
                count++;
                if (Read(input).Exists(t => Overlap(t.Span, start, start + length) >= SameExpression)) hits++;
                else if (ReasonOf(Path.GetFileName(file), input.Substring(start, length)) is var reason) reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
            }

            covered += hits;
            all += count;
            report.Line(SpecTable, Path.GetFileNameWithoutExtension(file), Share(hits, count), "");
        }

        report.Line(SpecTable, "all", Share(covered, all), "reported, no bar");
        foreach (var (reason, count) in reasons.OrderByDescending(r => r.Value)) report.Line("of those not marked", reason, count.ToString(CultureInfo.InvariantCulture), "");
        return true;
    }

    private static string Share(int part, int all) => $"{part} of {all} ({(double)part / all:P0})";

    private static List<TimeExpression> Read(string text) =>
        [.. Pipeline.Read(new Article
        {
            Id = "a-1",
            Location = "expression",
            Origin = new Origin("text", "", "utf-8"),
            Text = text,
            Noise = [],
            Passages = [new Passage(new Span(0, text.Length), PassageKind.Body)],
        }).Times];

    private static double Overlap(Span span, int start, int end)
    {
        var shared = Math.Min(span.End, end) - Math.Max(span.Start, start);
        return shared <= 0 ? 0 : (double)shared / (Math.Max(span.End, end) - Math.Min(span.Start, start));
    }

    private static List<(string Input, int Start, int Length)> Expressions(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file).TrimStart('\uFEFF'));
        var found = new List<(string, int, int)>();
        foreach (var item in json.RootElement.EnumerateArray())
        {
            var input = item.GetProperty("Input").GetString() ?? "";
            if (!item.TryGetProperty("Results", out var results)) continue;
            foreach (var result in results.EnumerateArray())
            {
                var text = result.GetProperty("Text").GetString() ?? "";
                // The specs count some letters twice; the text itself is the safer guide.
                var start = result.TryGetProperty("Start", out var at) && at.GetInt32() is var s && s >= 0 && s + text.Length <= input.Length && input.AsSpan(s).StartsWith(text, StringComparison.Ordinal) ? s : input.IndexOf(text, StringComparison.Ordinal);
                if (start >= 0) found.Add((input, start, text.Length));
            }
        }

        return found;
    }

    private static string ReasonOf(string file, string text)
    {
        if (file.StartsWith("Time", StringComparison.Ordinal) || text.Contains("ساعة", StringComparison.Ordinal) || text.Contains("مساء", StringComparison.Ordinal) || text.Contains("صباح", StringComparison.Ordinal) || text.Contains(':', StringComparison.Ordinal)) return "hours of the clock: Isnad dates to the day";
        if (file.StartsWith("Holiday", StringComparison.Ordinal)) return "feasts of other countries";
        if (file.StartsWith("DateTime", StringComparison.Ordinal)) return "a day with an hour, or hours and minutes from now";
        if (text.All(c => char.IsAsciiDigit(c) || c is '/' or '-' or '.' or ' ')) return "numbers without a month's name or a year (22-4)";
        return file.StartsWith("Set", StringComparison.Ordinal) ? "repetition" : file.StartsWith("Duration", StringComparison.Ordinal) ? "durations" : "spoken to an assistant: ranges, ordinals of weeks and weekends, seasons";
    }
}
