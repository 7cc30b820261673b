using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>«نقلت وكالة … عن فلان قوله إن …», «نقلا عن …»: the one behind عن speaks, the subject of the verb hands on.</summary>
internal sealed class PassedOnReader(PhraseReader phrases, ReportingVerbs verbs)
{
    private const int Reach = 24;

    /// <summary>The cue of a passing-on verb at <paramref name="at"/>, or null where no «عن» with a speaker and a content follows.</summary>
    public Cue? Read(Annotated document, Overlay overlay, QuoteMap quotes, Sentence sentence, int at, VerbReading reading)
    {
        var tokens = document.Source.Tokens;
        var agency = phrases.Read(document, overlay, at + 1, Before(tokens, at + 1, sentence.To));
        var from = agency?.To ?? at + 1;
        var behind = Behind(document, overlay, from, sentence.To, reading.Verb.Takes("min"));
        var pronoun = behind is null ? Pronoun(document, at + 1, from, sentence.To) : -1;
        if (behind is null && pronoun < 0) return null;
        // «أوردت الشبكة، نقلا عن الوكالة، أن …»: between two media the one that speaks hands on.
        if (agency?.Actor is { } told && behind?.Actor is { } source && document.Media.ContainsKey(told) && document.Media.ContainsKey(source)) return null;
        // «ونقلت عنه وكالة … قوله»: the agency stands behind the pronoun.
        if (pronoun == at + 1) agency = phrases.Read(document, overlay, at + 2, sentence.To);
        for (var i = behind?.To ?? Math.Max(pronoun + 1, agency?.To ?? 0); i < Math.Min(sentence.To, Math.Max(behind?.To ?? 0, pronoun) + Reach); i++)
        {
            var isNoun = tokens[i].IsWord && verbs.Read(tokens[i].Key).Exists(r => r.Form == VerbForm.Masdar && r.PronounLength > 0 && r.Verb.IsNeutral | r.Verb.Act is "affirm" or "announce");
            var complement = tokens[i].IsMark(":") || quotes.Opens(i) && quotes.CloseOf(i) - i > 3 || tokens[i].IsWord && ClauseReader.IsComplementiser(tokens[i].Key, out _);
            if (!isNoun && !complement) continue;
            var opener = i;
            if (isNoun)
            {
                opener = i + 1;
                while (opener < Math.Min(sentence.To, i + 5) && !(tokens[opener].IsMark(":") || quotes.Opens(opener) || tokens[opener].IsWord && ClauseReader.IsComplementiser(tokens[opener].Key, out _))) opener++;
                if (opener >= Math.Min(sentence.To, i + 5)) continue;
            }

            var content = quotes.Opens(opener) ? opener : opener + 1;
            while (content < sentence.To && tokens[content].IsMark("،,:")) content++;
            var quote = content < sentence.To && quotes.Opens(content) ? content : -1;
            return new Cue
            {
                From = isNoun ? i : at,
                To = isNoun ? i + 1 : at + 1,
                Lead = at,
                Rule = "attribution.passed-on " + reading.Verb.Source,
                Kind = CueKind.Finite,
                Verb = reading.Verb,
                Agreement = pronoun < 0 ? reading.Agreement : OfPronoun(document.Source.Tokens[pronoun].Key),
                Speaker = behind,
                Relay = agency,
                ContentFrom = quote >= 0 ? quote + 1 : content,
                Frame = quote >= 0 && quotes.Opens(opener) ? "quote" : "inna",
                Quote = quote,
                Sentence = sentence.Index,
                HasConjunction = reading.Split.Has(Proclitics.Conjunction),
            };
        }

        return null;
    }

    /// <summary>The medium's name ends before «عن».</summary>
    private static int Before(Token[] tokens, int from, int limit)
    {
        for (var i = from + 1; i < Math.Min(limit, from + 12); i++)
        {
            if (tokens[i].Key is "عن" or "عنه" or "عنها" or "عنهم") return i;
        }

        return limit;
    }

    /// <summary>«عنه», «عنها» right behind the verb or the medium: whoever spoke last.</summary>
    private static int Pronoun(Annotated document, int first, int behind, int limit)
    {
        foreach (var i in new[] { first, behind })
        {
            if (i < limit && document.Source.Tokens[i].Key is "عنه" or "عنها" or "عنهم") return i;
        }

        return -1;
    }

    private static Agreement OfPronoun(string key) => key switch
    {
        "عنها" => Agreement.FeminineSingular,
        "عنهم" => Agreement.MasculinePlural,
        _ => Agreement.MasculineSingular,
    };

    /// <summary>The speaker behind «عن» within a few words; behind «من» where the verb is to learn («علمت الوكالة من مسؤول أن …»).</summary>
    private NounPhrase? Behind(Annotated document, Overlay overlay, int from, int limit, bool learns)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < Math.Min(limit - 1, from + 8); i++)
        {
            if (tokens[i].Key is "عنه" or "عنها" or "عنهم") return new NounPhrase(i, i + 1, null, tokens[i].Span, PhraseKind.BackReference) { IsPerson = true, IsFeminine = tokens[i].Key is "عنها" };
            if (tokens[i].Key == "عن" || learns && tokens[i].Key == "من")
            {
                // «نقلت الوكالة عن "مصدر مسؤول" في الوزارة»
                var at = tokens[i + 1].Kind == TokenKind.Quote && i + 2 < limit ? i + 2 : i + 1;
                return phrases.Read(document, overlay, at, limit) ?? Unknown(document, at, limit);
            }

            if (tokens[i].IsMark(".:") || ClauseReader.IsComplementiser(tokens[i].Key, out _)) return null;
        }

        return null;
    }

    /// <summary>«عن دول لم يسمها»: nobody that a list knows.</summary>
    private static NounPhrase? Unknown(Annotated document, int at, int limit)
    {
        if (at >= limit || !document.Source.Tokens[at].IsWord) return null;
        return new NounPhrase(at, at + 1, null, document.Source.Tokens[at].Span, PhraseKind.Unknown);
    }
}
