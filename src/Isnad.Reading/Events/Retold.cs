using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// An article tells one event many times, and each time only part of it: «هجوم حوثي», «الهجوم على الميناء», «هذا الهجوم». What is told again by the
/// same word, and contradicts nothing said before, is the same event, and has the same actors.
/// </summary>
internal static class Retold
{
    /// <summary>How far back, in sentences, «the attack» may mean an attack told by another word.</summary>
    private const int Reach = 3;

    /// <summary>Fills the actors that a telling leaves out from the one before it. What is told first stays as it was told.</summary>
    /// <param name="events">In order of the text.</param>
    /// <param name="words">The event words by their triggers; speech acts have none.</param>
    public static void Fill(Annotated document, List<Event> events, IReadOnlyDictionary<Span, EventWord> words)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Source.Count > 0 && events[i].Recipient.Count > 0 || !words.TryGetValue(events[i].Trigger, out var word)) continue;
            var same = SameDeed(events, words, i, word);
            if (same < 0 && IsTakenUp(document, events[i])) same = Earlier(document, events, words, i, word);
            if (same >= 0) events[i] = Fuller(events[i], events[same]);
        }
    }

    /// <summary>The same word with the same one who suffers it, before or after: «قطع رأس فلان»; -1 where there is none.</summary>
    private static int SameDeed(List<Event> events, IReadOnlyDictionary<Span, EventWord> words, int at, EventWord word)
    {
        if (word.Type is not ("ASSAULT" or "COERCE" or "SANCTION" or "AID") || events[at].Recipient.Count == 0) return -1;
        var best = -1;
        for (var k = 0; k < events.Count; k++)
        {
            if (k == at || events[k].Source.Count == 0 || events[k].Type != events[at].Type || !words.TryGetValue(events[k].Trigger, out var other)) continue;
            if (other.Act != word.Act && !(IsNoun(events[at]) && IsNoun(events[k]))) continue;
            if (!events[k].Recipient.Any(a => events[at].Recipient.Contains(a, StringComparer.Ordinal))) continue;
            if (best >= 0 && !events[best].Source.SequenceEqual(events[k].Source, StringComparer.Ordinal)) return -1;
            best = k;
        }

        return best;
    }

    /// <summary>What a noun with the article takes up: the event of the same act told last, else the last of its type a few sentences before.</summary>
    private static int Earlier(Annotated document, List<Event> events, IReadOnlyDictionary<Span, EventWord> words, int at, EventWord word)
    {
        for (var k = at - 1; k >= 0; k--)
        {
            if (events[k].Type != word.Type || !words.TryGetValue(events[k].Trigger, out var earlier) || earlier.Act != word.Act) continue;
            if (Agree(events[k].Source, events[at].Source) && Agree(events[k].Recipient, events[at].Recipient)) return k;
            break;
        }

        if (word.Type is not ("ASSAULT" or "CONSULT") || events[at].Source.Count > 0 || events[at].Recipient.Count > 0 || events[at].Where is not null) return -1;
        var sentence = document.Source.SentenceOf[document.Source.TokenAtOrAfter(events[at].Trigger.Start)];
        for (var k = at - 1; k >= 0; k--)
        {
            if (events[k].Type != word.Type) continue;
            var told = document.Source.SentenceOf[document.Source.TokenAtOrAfter(events[k].Trigger.Start)];
            if (sentence - told > Reach) return -1;
            return events[k].Source.Count > 0 ? k : -1;
        }

        return -1;
    }

    private static bool IsNoun(Event found) => found.Rule.StartsWith("events.noun", StringComparison.Ordinal);

    /// <summary>A noun with the article: what it tells has been told.</summary>
    private static bool IsTakenUp(Annotated document, Event found)
    {
        if (!IsNoun(found)) return false;
        var trigger = found.Trigger.Of(document.Text);
        return trigger.StartsWith("ال", StringComparison.Ordinal) || trigger.Contains(" ال", StringComparison.Ordinal);
    }

    private static bool Agree(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Count == 0 || other.Count == 0 || one.Any(a => other.Contains(a, StringComparer.Ordinal));

    private static Event Fuller(Event telling, Event other) => telling with
    {
        Source = telling.Source.Count > 0 ? telling.Source : [.. other.Source.Where(a => !telling.Recipient.Contains(a, StringComparer.Ordinal))],
        Recipient = telling.Recipient.Count > 0 ? telling.Recipient : [.. other.Recipient.Where(a => !telling.Source.Contains(a, StringComparer.Ordinal))],
    };
}
