using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Bench;

/// <summary>
/// Sentences that people marked as telling of an attack or a protest that took place, or not: how many of them Isnad reads so. The set lies in
/// ../shared/data/events/arabic_event_gsr. A sentence counts as found where an event of the type stands as occurred, or as going on now, and is no
/// background: a call, a threat, a plan, a habit, a doubt or what is only referred to is none. Sentences the people were not sure of are left out.
/// </summary>
internal static class Occurrences
{
    /// <summary>Letters that may stand before a sentence's first word: a conjunction, a mark.</summary>
    private const int LongestLead = 3;

    private static readonly Pipeline Pipeline = new(Knowledge.BuiltIn);

    /// <param name="misses">A file that takes the wrong answers of the half that rules may be written from; null for none.</param>
    public static bool Measure(string root, Report report, string? misses)
    {
        var folder = Path.Combine(root, "..", "shared", "data", "events", "arabic_event_gsr");
        if (!Directory.Exists(folder)) return false;
        using var wrong = misses is null ? null : new StreamWriter(misses);
        foreach (var (file, type, bar) in (ReadOnlySpan<(string, string, string)>)[("assault.csv", "ASSAULT", "F1 ≥ 0.45 with recall ≥ 0.70; keywords alone 0.258"), ("protest.csv", "PROTEST", "F1 ≥ 0.30 with recall ≥ 0.70; keywords alone 0.123")])
        {
            var all = new Tally();
            var read = new Tally();
            var unread = new Tally();
            foreach (var row in CsvRows.Of(Path.Combine(folder, file)))
            {
                if (row["label"] is "ambiguous") continue;
                var gold = row["label"] is "yes";
                var found = Tells(row["text"], type);
                var half = IsRead(row["id"]) ? read : unread;
                all.Add(gold, found);
                half.Add(gold, found);
                if (half == read && gold != found) wrong?.WriteLine(string.Join('\t', type, gold ? "missed" : "invented", row["label"], row["text"].ReplaceLineEndings(" ")));
            }

            report.Line("sentences that tell of what took place", $"{type}, all", all.ToString(), bar);
            report.Line("sentences that tell of what took place", $"{type}, the half whose misses were read", read.ToString(), "");
            report.Line("sentences that tell of what took place", $"{type}, the half never read", unread.ToString(), "");
        }

        return true;
    }

    private static bool Tells(string text, string type)
    {
        var analysis = Pipeline.Read(new Article
        {
            Id = "a-1",
            Location = "sentence",
            Origin = new Origin("text", "", "utf-8"),
            Text = text,
            Noise = [],
            Passages = [new Passage(new Span(0, text.Length), PassageKind.Body)],
        });
        return analysis.Events.Any(e => e.Type == type && !e.Background && (e.Status is "occurred" || (e.Status is "ongoing" && IsNow(e))));
    }

    /// <summary>Dated, or what the outlet opens the sentence with; any other present tense tells of a habit.</summary>
    private static bool IsNow(Event told) => told.When is not null || (told.AttributedTo == "outlet" && told.Trigger.Start < LongestLead);

    /// <summary>Halves by article, so that no two sentences of one stand on both sides: the id is agency_ARB_day.article-sentence.</summary>
    private static bool IsRead(string id)
    {
        var article = id.AsSpan(0, Math.Max(id.LastIndexOf('-'), 0));
        var sum = 0;
        foreach (var c in article) sum += c;
        return sum % 2 == 0;
    }

    private sealed class Tally
    {
        private int _gold;
        private int _found;
        private int _right;

        public void Add(bool gold, bool found)
        {
            if (gold) _gold++;
            if (found) _found++;
            if (gold && found) _right++;
        }

        public override string ToString()
        {
            var precision = _found == 0 ? 0 : (double)_right / _found;
            var recall = _gold == 0 ? 0 : (double)_right / _gold;
            var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return $"precision {precision:0.000}, recall {recall:0.000}, F1 {f1:0.000} ({_right} right of {_found} found and {_gold} told)";
        }
    }
}
