using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Speakers of clauses within a sentence: a noun right before the verb, or whoever acts in the clause that a relative hangs on.</summary>
internal sealed partial class SpeakerResolver
{
    private const int NounReach = 9;
    private const int AgentReach = 16;

    /// <summary>«أنصار للمعارضة يتهمون», «وهم يهتفون»: those who speak in the plural, described right before the verb.</summary>
    private NounPhrase? PluralBefore(Cue cue)
    {
        if (!IsPluralOnly(cue.Agreement) || cue.HasConjunction) return null;
        var tokens = document.Source.Tokens;
        var floor = Math.Max(document.Source.Sentences[cue.Sentence].From, cue.Inside?.ContentFrom ?? 0);
        var end = cue.From;
        while (end > floor && tokens[end - 1].Key is "قد" or "الذين" or "وهم" or "هم" or "كانوا") end--;
        if (end > floor && tokens[end - 1].IsMark("،,") && end < cue.From) end--;
        NounPhrase? found = null;
        for (var i = end - 1; i >= Math.Max(floor, end - NounReach) && tokens[i].IsWord; i--)
        {
            if (Described(i, end) is { } phrase) found = phrase;
        }

        if (found is not null || end == cue.From || tokens[end].Key is not ("وهم" or "هم")) return found;
        // «وظهر المعتصمون في مقطع … وهم يهتفون»: they stand further up.
        for (var i = floor; i < end; i++)
        {
            if (tokens[i].IsWord && phrases.Read(document, overlay, i, end) is { Kind: PhraseKind.Anonymous, IsPlural: true, IsFeminine: false } plural && plural.From == i) return plural;
        }

        return null;
    }

    /// <summary>«ومضت المصادر بالقول», «وختم المسؤول حديثه بالقول»: the subject right behind the clause's verb, whatever it is.</summary>
    private NounPhrase? ClauseSubject(Cue cue)
    {
        var tokens = document.Source.Tokens;
        var floor = document.Source.Sentences[cue.Sentence].From;
        for (var i = cue.From - 1; i >= Math.Max(floor, cue.From - NounReach) && tokens[i].IsWord; i--)
        {
            if (document.Tags.Part(i) != PartOfSpeech.Verb || overlay.Covers(i)) continue;
            return i + 1 < cue.From ? phrases.Read(document, overlay, i + 1, cue.From) : null;
        }

        return null;
    }

    /// <summary>A plural noun with its complement that reaches from a token to the verb.</summary>
    private NounPhrase? Described(int from, int end)
    {
        var tokens = document.Source.Tokens;
        if (overlay.Covers(from) && overlay.MentionAt(from) is null) return null;
        var joined = tokens[from].Key.Length > 4 && tokens[from].Key[0] == 'و';
        var phrase = phrases.Read(document, overlay, from, end) ?? (joined ? phrases.Noun(document, overlay, from, TitleLexicon.WithoutArticle(tokens[from].Key[1..]), end) : null);
        if (phrase is not { Kind: PhraseKind.Anonymous, IsPlural: true, IsFeminine: false } || phrase.From != from) return null;
        var to = phrase.To;
        // «أنصار للمعارضة».
        if (to < end && tokens[to].IsWord && document.Tags.OpensWith(to, 'ل')) to++;
        while (to < end && tokens[to].IsWord && Clitics.HasArticle(tokens[to].Key) && !Background.IsRelative(tokens[to].Key)) to++;
        if (to != end) return null;
        var start = joined && document.Tags.Cut(from).Conjunction == 1 ? Clitics.OffsetAfter(document.Text, tokens[from], 1) : tokens[from].Start;
        return phrase with { To = to, Span = new Span(start, tokens[to - 1].End) };
    }

    /// <summary>«مواقع … قالت إنها», «الذين تقول إنهم»: a relative clause whose verb goes with somebody else, and whose content takes up the noun.</summary>
    private bool TellsOfNoun(Cue cue)
    {
        var tokens = document.Source.Tokens;
        if (cue.HasConjunction || cue.Frame != "inna" || cue.ContentFrom != cue.From + 2 || cue.From == 0 || tokens[cue.From + 1].Key is not ("انه" or "انها" or "انهم" or "انهما")) return false;
        var before = tokens[cue.From - 1];
        if (before.Key is "الذين" or "اللذين" or "اللتين") return (cue.Agreement & (Agreement.MasculinePlural | Agreement.Dual)) == Agreement.None;
        return before.IsWord && !overlay.Covers(cue.From - 1) && !Clitics.HasArticle(before.Key) && document.Tags.IsNominal(cue.From - 1) && !parts.IsFunctionWord(before.Key)
            || before.IsWord && overlay.Covers(cue.From - 1) && cue.From >= 3 && tokens[cue.From - 2].Key is "في" && cue.From - 3 >= 0 && document.Tags.IsNominal(cue.From - 3) && !Clitics.HasArticle(tokens[cue.From - 3].Key);
    }

    /// <summary>Whoever does what the sentence tells: a name right behind a verb or its noun, that the cue's verb agrees with.</summary>
    private string? ClauseAgent(Cue cue)
    {
        var tokens = document.Source.Tokens;
        var floor = document.Source.Sentences[cue.Sentence].From;
        for (var i = cue.From - 2; i > Math.Max(floor, cue.From - AgentReach); i--)
        {
            if (overlay.MentionAt(i) is not { } mention || mention.Span.Start != tokens[i].Start || !tokens[i - 1].IsWord) continue;
            if (document.Tags.Part(i - 1) != PartOfSpeech.Verb && !WordTagger.BuiltIn.IsVerbalNoun(tokens[i - 1].Key)) continue;
            if (Agrees(cue.Agreement, (mention.Actor, document.Agreements.GetValueOrDefault(mention.Actor), Plural: false, Paper: false))) return mention.Actor;
        }

        return null;
    }
}
