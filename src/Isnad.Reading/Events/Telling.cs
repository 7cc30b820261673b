using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Whether a sentence tells an event or only refers to one: «قتل جندي في هجوم» tells it; «التحقيق في الهجوم», «اغتيال فلان عام 1995», «الذي خطف» refer
/// to what the reader knows. Who counts what happened counts the first.
/// </summary>
internal sealed class Telling(LightVerbs lights, Carriers harm, Carriers results, Carriers inquiries)
{
    private const int Around = 16;

    /// <summary>Days before publication from which on a dated event is history.</summary>
    private const int History = 60;

    public bool IsBackground(Annotated document, Trigger trigger, TimeExpression? when)
    {
        if (IsHistory(document, when) || Asks(document, trigger)) return true;
        return trigger.IsNoun ? IsReferredTo(document, trigger) : IsAside(document, trigger, when);
    }

    private static bool Asks(Annotated document, Trigger trigger)
    {
        var end = trigger.Sentence.To - 1;
        var tokens = document.Source.Tokens;
        while (end > trigger.At && tokens[end].Kind == TokenKind.Quote) end--;
        return tokens[end].IsMark("؟?");
    }

    private static bool IsHistory(Annotated document, TimeExpression? when)
    {
        if (when is null) return false;
        var value = when.Value;
        if (value is null || value.Length < 4 || !int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return when.Type is "year";
        if (document.Published.Latest is not { } latest) return when.Type is "year" or "month" or "date";
        var end = value.Split('/')[^1];
        if (end == "..") end = value.Split('/')[0];
        if (end.Length == 10 && DateOnly.TryParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.AddDays(History) < latest;
        return year < latest.AddDays(-History).Year;
    }

    /// <summary>A verb behind «الذي» or «بعد أن», in a question, or behind «كان قد» without a time.</summary>
    private static bool IsAside(Annotated document, Trigger trigger, TimeExpression? when)
    {
        var tokens = document.Source.Tokens;
        if (trigger.At == trigger.Sentence.From) return false;
        var before = tokens[trigger.At - 1].Key;
        if (IsRelative(before) || before is "من" or "لماذا" or "كيف" or "متي" or "هل" or "اين" or "بعدما") return true;
        if (before == "ان" && trigger.At - 1 > trigger.Sentence.From && tokens[trigger.At - 2].Key is "بعد" or "وبعد" or "منذ" or "قبل") return true;
        return before is "قد" && when is null && WasBefore(tokens, trigger);
    }

    private static bool WasBefore(Token[] tokens, Trigger trigger)
    {
        for (var i = trigger.At - 2; i >= Math.Max(trigger.Sentence.From, trigger.At - 9); i--)
        {
            if (tokens[i].Key is "كان" or "كانت" or "وكان" or "وكانت" or "كانوا" or "وكانوا") return true;
        }

        return false;
    }

    private static bool IsRelative(string key) => key is "الذي" or "التي" or "الذين" or "اللذين" or "اللذان" or "اللتين" or "اللتان" or "ممن" or "عمن" or "لمن";

    private bool IsReferredTo(Annotated document, Trigger trigger)
    {
        var tokens = document.Source.Tokens;
        if (trigger.Light >= 0 && lights.Read(tokens[trigger.Light].Key) is { Form: EventForm.Past }) return IsBehindRelative(tokens, trigger);
        for (var i = trigger.At - 1; i >= Math.Max(trigger.Sentence.From, trigger.At - 3); i--)
        {
            if (inquiries.Contains(tokens[i].Key, Proclitics.The | Proclitics.And | Proclitics.Preposition)) return true;
        }

        return trigger.Word.Type == "PROTEST" ? !IsNew(tokens, trigger) : !IsFelt(document, trigger);
    }

    /// <summary>«رافقت ذلك مسيرات», but neither «في المظاهرات» nor «احتجاجا على».</summary>
    private static bool IsNew(Token[] tokens, Trigger trigger)
    {
        return !trigger.Reading.Split.Has(Proclitics.The | Proclitics.Preposition) && trigger.Reading.PronounLength == 0 && tokens[trigger.To - 1].Key[^1] != 'ا';
    }

    /// <summary>«الهجوم الذي شنته …», «الذين نفذوا هجوما», but «هجوم شنته …».</summary>
    private static bool IsBehindRelative(Token[] tokens, Trigger trigger) => trigger.Light > 0 && IsRelative(tokens[trigger.Light - 1].Key);

    /// <summary>Somebody was killed or hurt in it, or it did something, in its own clause.</summary>
    private bool IsFelt(Annotated document, Trigger trigger)
    {
        var tokens = document.Source.Tokens;
        for (var i = trigger.At - 1; i >= Math.Max(trigger.Sentence.From, trigger.At - Around); i--)
        {
            if (Grammar.EndsClause(tokens[i]) || Grammar.OpensClause(tokens[i].Key)) break;
            if (Tells(tokens[i].Key)) return true;
        }

        for (var i = trigger.To; i < Math.Min(trigger.Sentence.To, trigger.To + Around); i++)
        {
            if (Grammar.EndsClause(tokens[i])) break;
            // «الاعتداء الذي خلّف …» is known, «هجوم خلّف …» is told.
            if (Grammar.OpensClause(tokens[i].Key) && tokens[i].Key is not ("ما" or "مما")) break;
            if (Tells(tokens[i].Key)) return true;
        }

        return false;
    }

    private bool Tells(string key) => harm.Contains(key, Proclitics.And | Proclitics.With) || results.Contains(key, Proclitics.And);
}
