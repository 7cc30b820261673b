using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Whom «الجانبان», «الطرفان», «الوزيران» mean: the two that the text has brought together last.</summary>
internal sealed class Pairs(Annotated document, ActorReader actors, Carriers pairs, List<Event> told)
{
    /// <summary>How far back, in sentences, two parties are still «the two sides».</summary>
    private const int Reach = 8;

    /// <summary>The two meant by token <paramref name="at"/>; null where it is no such word, none where nobody fits.</summary>
    public IReadOnlyList<string>? Read(int at)
    {
        var key = document.Source.Tokens[at].Key;
        return document.Source.Tokens[at].IsWord && key.Length > 6 && document.Words.HasArticle(at) && pairs.Contains(key, Proclitics.And | Proclitics.The | Proclitics.To | Proclitics.With) ? Last(at) : null;
    }

    /// <summary>The two parties of the contact told last before token <paramref name="at"/>, else the two that a sentence named last side by side.</summary>
    public IReadOnlyList<string> Last(int at)
    {
        var tokens = document.Source.Tokens;
        var sentence = document.Source.SentenceOf[at];
        var floor = document.Source.Sentences[Math.Max(0, sentence - Reach)].From;
        var start = tokens[at].Start;
        for (var i = told.Count - 1; i >= 0; i--)
        {
            if (told[i].Trigger.Start >= start || told[i].Trigger.Start < tokens[floor].Start) continue;
            string[] parties = [.. told[i].Source.Concat(told[i].Recipient).Distinct(StringComparer.Ordinal)];
            if (parties.Length == 2 && told[i].Type is "CONSULT" or "AGREE" or "COOPERATE" or "RETREAT" or "ASSAULT") return parties;
        }

        for (var i = at - 1; i >= floor; i--)
        {
            if (actors.Read(i, at) is { Actors.Count: 2 } phrase && phrase.Actors.All(actors.CanAct)) return phrase.Actors;
        }

        return [];
    }
}
