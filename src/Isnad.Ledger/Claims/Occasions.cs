using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>On which call or meeting something was said: two calls of one man are two occasions, and what he says on both is two claims.</summary>
internal static class Occasions
{
    /// <summary>Actors other than the speaker in the call or meeting told last before the statement; none where it was not said on one.</summary>
    public static IReadOnlyList<string> Of(Analysis analysis, Statement statement)
    {
        if (statement.Speaker.Actor is not { } speaker || statement.Channel.Kind is not ("phone-call" or "meeting")) return [];
        Event? last = null;
        foreach (var deed in analysis.Events)
        {
            if (deed.Type is not "CONSULT" || deed.Trigger.Start > statement.Content.Start) continue;
            var parties = deed.Source.Concat(deed.Recipient).ToList();
            if (parties.Contains(speaker, StringComparer.Ordinal) && parties.Distinct(StringComparer.Ordinal).Count() > 1 && (last is null || deed.Trigger.Start >= last.Trigger.Start)) last = deed;
        }

        if (last is not null) return [.. last.Source.Concat(last.Recipient).Where(a => !string.Equals(a, speaker, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return statement.Addressee is { } addressee ? [addressee] : [];
    }

    /// <summary>Whether two items were said on occasions that cannot be one.</summary>
    public static bool Differ(ClaimItem a, ClaimItem b)
    {
        if (a.Occasion.Count > 0 && b.Occasion.Count > 0) return !a.Occasion.Intersect(b.Occasion, StringComparer.Ordinal).Any();
        return IsInterview(a) && b.Occasion.Count > 0 || IsInterview(b) && a.Occasion.Count > 0;
    }

    private static bool IsInterview(ClaimItem item) => item.Statement?.Channel.Kind is "newspaper-interview" or "tv-interview";
}
