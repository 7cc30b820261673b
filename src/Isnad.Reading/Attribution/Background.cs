using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Where the outlet adds background of its own to what it reports, without a word that says so: a closing relative clause about somebody well known,
/// a past verb behind a nominal content, what the speaker left out.
/// </summary>
internal sealed class Background(LookAlikes words)
{
    /// <summary>Contents shorter than this are not cut: what follows tells what they are about.</summary>
    private const int MinimumContent = 3;

    /// <summary>Whether the outlet speaks from token <paramref name="at"/> on, behind the content that begins at <paramref name="from"/>.</summary>
    public bool At(Annotated document, Overlay overlay, Cue cue, int from, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        if (!tokens[at].IsWord) return false;
        return LeavesOut(tokens, at, limit) || IsNextVoice(document, cue, from, at, limit) || IsRelative(tokens[at].Key) && Closes(document, overlay, cue, from, at, limit) || GoesOnInPast(document, cue, from, at, limit);
    }

    /// <summary>«لكنها لم تحدد», «ولم يذكر», «دون أن يوضح».</summary>
    private bool LeavesOut(Token[] tokens, int at, int limit)
    {
        var verb = tokens[at].Key switch
        {
            "لكنه" or "لكنها" or "لكنهم" or "ولكنه" or "ولكنها" or "ولكنهم" => at + 1 < limit && tokens[at + 1].Key == "لم" ? at + 2 : limit,
            "لكن" or "ولكن" => at + 1 < limit && tokens[at + 1].Key == "لم" ? at + 2 : limit,
            "ولم" => at + 1,
            "دون" or "بدون" => at + 1 < limit && tokens[at + 1].Key == "ان" ? at + 2 : limit,
            _ => limit,
        };
        return verb < limit && words.LeavesOut(tokens[verb].Key);
    }

    /// <summary>«الاتحاد يعلن الهدنة والجبهة تتبرأ منها»: in a headline another subject with its verb behind a content that is a noun.</summary>
    private static bool IsNextVoice(Annotated document, Cue cue, int from, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        if (at <= from || at + 1 >= limit || cue.Frame is "inna" or "quote" or "an" || document.Source.KindOf(document.Source.Sentences[cue.Sentence]) != PassageKind.Headline) return false;
        return document.Tags.Cut(at) is { Conjunction: 1 } && document.Tags.IsNominal(at) && Clitics.HasArticle(tokens[at].Key[1..])
            && document.Tags.Part(at + 1) == PartOfSpeech.Verb && tokens[at + 1].Key[0] is 'ي' or 'ت';
    }

    internal static bool IsRelative(string key) => key is "الذي" or "التي" or "الذين" or "اللذين" or "اللتين" or "والذي" or "والتي" or "والذين";

    /// <summary>
    /// A relative clause that ends the sentence and tells of a place or a body that its name already makes out: «… وصل لإصلاح مطار المدينة الذي دمرته المعارك».
    /// Of a common noun it says which one is meant, and belongs to what is reported.
    /// </summary>
    private static bool Closes(Annotated document, Overlay overlay, Cue cue, int from, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        var last = at - 1;
        var comma = tokens[last].IsMark("،,");
        if (comma) last--;
        if (last - from < MinimumContent) return false;
        // Behind a comma it tells which one is meant of nothing.
        if (!comma || tokens[at].Key[0] == 'و')
        {
            if (NamedUpTo(document, overlay, last) is not { } kind) return false;
            // What a body did is often part of what is said of it; what it is or does goes without saying.
            if (kind != ActorKind.Place && (at + 1 >= limit || tokens[at + 1].Key[0] is not ('ي' or 'ت') || tokens[at + 1].Key[^1] == 'ت')) return false;
        }

        for (var i = at + 1; i < limit; i++)
        {
            if (tokens[i].IsMark("،,؛:") || !comma && (tokens[i].Kind == TokenKind.Quote || tokens[i].Key is "كان" or "كانت" or "هو" or "هي")) return false;
        }

        return cue.Frame is not ("inna" or "quote" or "an") || HasVerb(document, from, last);
    }

    /// <summary>What kind of actor a name that ends with the token names; null where none does, and for people.</summary>
    private static ActorKind? NamedUpTo(Annotated document, Overlay overlay, int last)
    {
        if (!overlay.Covers(last)) return null;
        var end = document.Source.Tokens[last].End;
        foreach (var mention in document.Mentions)
        {
            if (mention.Span.End == end && mention.Form == MentionForm.Name && document.Actors.Find(a => a.Id == mention.Actor) is { Kind: ActorKind.Place or ActorKind.Organisation or ActorKind.Group } actor) return actor.Kind;
        }

        return null;
    }

    internal static bool HasVerb(Annotated document, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (document.Tags.Part(i) == PartOfSpeech.Verb) return true;
        }

        return false;
    }

    /// <summary>«أعلن المستشفى إجراء فحوص، وغادر المريض …»: behind a comma a past verb cannot go on with a content that is a noun.</summary>
    private static bool GoesOnInPast(Annotated document, Cue cue, int from, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        if (cue.Frame is "inna" or "quote" or "an" or "qail" || cue.Quote >= 0 || cue.IsPresent || at - from < 2 || at + 1 >= limit || !tokens[at - 1].IsMark("،,")) return false;
        // Five letters with the conjunction: «ومنع» is rather a noun.
        if (tokens[at].Key.Length < 5 || document.Tags.Part(at) != PartOfSpeech.Verb || document.Tags.Cut(at) is not { Conjunction: 1, Preposition: 0 }) return false;
        if (tokens[at].Key[1] is 'ي' or 'ت' or 'ن' or 'س') return false;
        for (var i = from; i < at; i++)
        {
            if (ClauseReader.IsComplementiser(tokens[i].Key, out _)) return false;
        }

        return true;
    }
}
