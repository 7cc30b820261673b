using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Who issued the paper that a statement names, and who was merely addressed by it.</summary>
internal sealed partial class Chains
{
    /// <summary>Words spoken at a place nobody issues; a speech a medium may broadcast.</summary>
    private static bool IsIssued(string kind) => kind is not ("tweet" or "press-conference" or "meeting" or "phone-call");

    /// <summary>«مقابلة مع «العربية»» in what that channel printed.</summary>
    private bool IsWithOutlet(Channel interview, Cue cue)
    {
        var from = document.Source.TokenAtOrAfter(interview.Span!.Value.End);
        for (var i = from; i < Math.Min(cue.ContentFrom, from + 5); i++)
        {
            if (overlay.MentionAt(i) is { } mention) return mention.Rule == "mentions.medium-addressed" || media.IsSelf(mention.Actor);
            if (media.IsOwnName(document.Source.Tokens[i].Key)) return true;
        }

        return false;
    }

    /// <summary>«تسجيل مصور بثته …»: whoever shows it need not have issued it.</summary>
    private bool IsRecording(Channel channel) => ChannelFinder.IsRecording(document.Source.Tokens[document.Source.TokenAtOrAfter(channel.Span!.Value.Start)].Key);

    /// <summary>«بيان لوزارة الداخلية», «بيان صادر عن …», «مقابلة مع صحيفة …», «مقابلة أجرتها معه صحيفة …».</summary>
    private (string Actor, Span Span)? IssuerBehind(Channel channel, Cue? cue)
    {
        var tokens = document.Source.Tokens;
        var at = document.Source.TokenAtOrAfter(channel.Span!.Value.End);
        var interview = channel.Kind is "newspaper-interview" or "tv-interview";
        var limit = Math.Min(tokens.Length, at + (interview ? 10 : 6));
        if (cue is not null && at <= cue.ContentFrom) limit = Math.Min(limit, cue.ContentFrom);
        var carried = false;
        for (var i = at; i < limit; i++)
        {
            var key = tokens[i].Key;
            carried |= tokens[i].IsWord && media.PassesOn(key);
            if (tokens[i].IsMark(".،,:؛") || ClauseReader.IsComplementiser(key, out _) || key is "بعد" or "قبل" or "عقب" or "حول" or "بشان" or "خلال" or "اثناء" or "لدي" or "بمناسبه") return null;
            // «في كلمة أمام البرلمان»: whoever hears it hands nothing on.
            if (key == "امام")
            {
                if (cue is not null && i + 1 < limit) cue.Addressee ??= overlay.MentionAt(i + 1)?.Actor;
                return null;
            }

            if (overlay.MentionAt(i) is not { } mention || IsPlatform(i, mention) || interview && !media.Is(mention.Actor)) continue;
            // «في تصريح نقله موقع الجيش»: whose site it is did not issue it.
            if (carried && !media.Is(mention.Actor)) return null;
            // A medium in quotation marks that nobody knows is the outlet itself: spoken to, no relay.
            if (mention.Rule == "mentions.medium-addressed") return null;
            if (IsAddressed(channel, at, i, mention))
            {
                if (cue is not null) cue.Addressee ??= mention.Actor;
                return null;
            }

            if ((channel.Kind == "speech" || IsRecording(channel)) && !media.Is(mention.Actor)) return null;
            var actor = document.Actors.Find(a => a.Id == mention.Actor);
            return actor is null || actor.Kind is ActorKind.Place or ActorKind.Person or ActorKind.Group ? null : (mention.Actor, mention.Span);
        }

        return null;
    }

    /// <summary>«بيان إلى المجلس», «رسالة للمجلس», «ملف قدمته للجنة»: whoever gets a paper did not issue it.</summary>
    private bool IsAddressed(Channel channel, int from, int at, Mention mention)
    {
        if (channel.Kind is not ("statement" or "report")) return false;
        var tokens = document.Source.Tokens;
        if (media.Is(mention.Actor)) return false;
        if (at > 0 && tokens[at - 1].Key == "الي") return true;
        var to = mention.Span.Start > tokens[at].Start && document.Text[tokens[at].Start] == 'ل';
        return to && (at > from && verbs.Holds(tokens[from].Key, channel.Kind, bound: true) || from > 0 && verbs.Holds(tokens[from - 1].Key, channel.Kind, bound: true) || TitleLexicon.WithoutArticle(tokens[document.Source.TokenAtOrAfter(channel.Span!.Value.Start)].Key) is "رساله" or "برقيه" or "مذكره" or "شكوي" or "عريضه" or "نداء" or "طلب");
    }

    /// <summary>«الموقع الإلكتروني», «موقع التواصل»: a kind of channel with the article, nobody's name.</summary>
    private bool IsPlatform(int at, Mention mention) => finder.NounAt(document, at, document.Source.Tokens.Length) is { } noun && document.Source.Tokens[noun.To - 1].End >= mention.Span.End;
}
