using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>Lists what an article says: every clause of every statement, and every clause in the outlet's own voice.</summary>
internal sealed class ItemMaker(Knowledge knowledge)
{
    private const int LeastWords = 2;
    private const int LeastSensesBeside = 3;
    private const int LeastWordsTold = 4;
    private readonly TollReader _tolls = new(knowledge);

    /// <summary>The items of an article, in order of the text.</summary>
    public List<ClaimItem> Of(Analysis analysis)
    {
        var maker = new ContentMaker(analysis, _tolls);
        var items = new List<ClaimItem>();
        Statements(analysis, maker, items);
        Told(analysis, maker, items);
        items.Sort((x, y) => x.Span.CompareTo(y.Span) is var order and not 0 ? order : string.CompareOrdinal(x.Fact, y.Fact));
        return items;
    }

    /// <summary>A stretch of the article as one item, in the words of whoever says most of it.</summary>
    public ClaimItem Of(Analysis analysis, Span span)
    {
        var maker = new ContentMaker(analysis, _tolls);
        Statement? best = null;
        var least = int.MaxValue;
        foreach (var statement in analysis.Statements)
        {
            var shared = Math.Min(statement.Content.End, span.End) - Math.Max(statement.Content.Start, span.Start);
            if (shared < 0.5 * Math.Min(span.Length, statement.Content.Length) || statement.Content.Length >= least) continue;
            (best, least) = (statement, statement.Content.Length);
        }

        return Item(analysis, maker, best, best?.Id ?? "e0", 1, span);
    }

    private static void Statements(Analysis analysis, ContentMaker maker, List<ClaimItem> items)
    {
        var inside = analysis.Statements.Where(s => s.Inside is not null).ToLookup(s => s.Inside!, StringComparer.Ordinal);
        foreach (var statement in analysis.Statements)
        {
            // What a third one says in it has an item of its own; what only introduces him is not worth one.
            Span[] apart = [.. inside[statement.Id].Select(s => s.Cue.To(s.Content)).Order()];
            var part = 0;
            foreach (var clause in Clauses.Of(maker.Tokens, maker.First(statement.Content.Start), statement.Content, apart))
            {
                var item = Item(analysis, maker, statement, statement.Id, part + 1, clause);
                if (item.Content.Length < LeastWords || (apart.Length > 0 && item.Content.Senses.Count < LeastSensesBeside)) continue;
                part++;
                items.Add(item);
            }
        }
    }

    // Every clause of headline and body that no statement covers; it is named after the first event in it, or after its place where it tells none.
    private static void Told(Analysis analysis, ContentMaker maker, List<ClaimItem> items)
    {
        Span[] said = [.. analysis.Statements.Select(s => s.Cue.To(s.Content)).Order()];
        var number = 0;
        foreach (var passage in analysis.Article.Passages)
        {
            if (passage.Kind is not (PassageKind.Body or PassageKind.Headline)) continue;
            foreach (var clause in Clauses.Of(maker.Tokens, maker.First(passage.Span.Start), passage.Span, said))
            {
                if (maker.First(clause.End) - maker.First(clause.Start) < LeastWordsTold) continue;
                number++;
                var deed = analysis.Events.Where(e => e.AttributedTo is "outlet" && clause.Overlaps(e.Trigger)).OrderBy(e => e.Trigger).FirstOrDefault();
                var item = Item(analysis, maker, null, deed?.Id ?? FactId.Of('c', number), 1, clause, deed);
                // What is left of a sentence beside what somebody says in it is often no more than his name.
                if (item.Content.Length >= LeastWordsTold && (deed is not null || item.Content.Senses.Count >= LeastSensesBeside)) items.Add(item);
            }
        }
    }

    private static ClaimItem Item(Analysis analysis, ContentMaker maker, Statement? statement, string fact, int part, Span span, Event? deed = null) => new()
    {
        Article = analysis.Article.Id,
        Fact = fact,
        Part = part,
        Span = span,
        Speaker = statement is null ? SpeakerKey.Outlet : SpeakerKey.Of(analysis, statement.Speaker.Actor, statement.Speaker.Span.Of(analysis.Article.Text)),
        Statement = statement,
        Act = statement?.Act ?? "say",
        Content = maker.Of(span),
        Denied = statement is { Status: "denied" } or { Act: "deny" } || deed is { Status: "denied" },
        Occasion = statement is null ? [] : Occasions.Of(analysis, statement),
    };
}
