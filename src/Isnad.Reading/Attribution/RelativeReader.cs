using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>«الاتفاق الذي أعلنت عنه الحكومة», «هدنة دعا إليها المجلس»: what was said stands before the verb, whose pronoun takes it up again.</summary>
internal sealed class RelativeReader(PhraseReader phrases, NameParts parts)
{
    private const int MaximumContent = 8;

    /// <summary>The cue of a reporting verb at <paramref name="at"/> whose content is the noun before it; null where no pronoun and speaker follow.</summary>
    public Cue? Read(Annotated document, Overlay overlay, Sentence sentence, int at, VerbReading reading)
    {
        var tokens = document.Source.Tokens;
        if (reading is not { Form: VerbForm.Past, PronounLength: 0 } || reading.Split.Length > 0 || at + 2 >= sentence.To || at - 1 <= sentence.From) return null;
        var frame = tokens[at + 1].Key switch
        {
            "عنه" or "عنها" => "an-prep",
            "اليه" or "اليها" => "ila",
            "به" or "بها" => "bi",
            "عليه" or "عليها" => "ala",
            _ => null,
        };
        if (frame is null || !reading.Verb.Takes(frame) || phrases.Read(document, overlay, at + 2, sentence.To) is not { Kind: PhraseKind.Actor or PhraseKind.Anonymous } speaker) return null;
        var to = Background.IsRelative(tokens[at - 1].Key) ? at - 1 : at;
        // Without a relative word the noun is indefinite.
        if (to == at && (Clitics.HasArticle(tokens[at - 1].Key) || !document.Tags.IsNominal(at - 1))) return null;
        if (to - 1 > sentence.From && tokens[to - 1].IsMark("،,")) to--;
        var from = Start(document, sentence, to);
        if (from >= to) return null;
        return new Cue
        {
            From = at,
            To = at + 1,
            Rule = "attribution.verb-then-speaker " + reading.Verb.Source,
            Kind = CueKind.Finite,
            Verb = reading.Verb,
            Agreement = reading.Agreement,
            Speaker = speaker,
            ContentFrom = from,
            ContentTo = to,
            Frame = "antecedent",
            Sentence = sentence.Index,
        };
    }

    /// <summary>Where the noun phrase before token <paramref name="to"/> begins: behind a verb, a preposition, a mark or a conjunction.</summary>
    private int Start(Annotated document, Sentence sentence, int to)
    {
        var tokens = document.Source.Tokens;
        var from = to;
        while (from > Math.Max(sentence.From, to - MaximumContent))
        {
            var token = tokens[from - 1];
            if (!token.IsWord && token.Kind != TokenKind.Number || token.IsWord && (parts.IsFunctionWord(token.Key) || token.Key is "بموجب" or "بمقتضي" or "بفضل" or "بسبب" or "بشان" or "بخصوص" || !document.Tags.IsNominal(from - 1))) break;
            from--;
            if (document.Tags.OpensWith(from, 'ب') || document.Tags.Cut(from).Conjunction > 0) break;
        }

        return from;
    }
}
