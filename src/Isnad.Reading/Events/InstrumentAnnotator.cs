using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Agreements, resolutions by number, conferences, ceasefires, embargoes: known ones of the gazetteer, new ones by head noun and complement,
/// and definite heads that take them up again. One identity across mentions.
/// </summary>
internal sealed class InstrumentAnnotator : IAnnotator
{
    private readonly InstrumentNames _names;

    public InstrumentAnnotator(Knowledge knowledge)
    {
        _names = new InstrumentNames(knowledge);
    }

    public Layer Reads => Layer.Words | Layer.Mentions;

    public Layer Writes => Layer.Instruments;

    public void Annotate(Annotated document)
    {
        var overlay = new Overlay(document);
        var phrases = new InstrumentPhrase(document, overlay);
        var drafts = new List<InstrumentDraft>();
        foreach (var sentence in document.Source.Sentences)
        {
            for (var i = sentence.From; i < sentence.To; i++)
            {
                if (!document.Source.Tokens[i].IsWord) continue;
                if (At(document, overlay, phrases, drafts, sentence, i) is var to and > 0) i = to - 1;
            }
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (!ids.Add(draft.Id)) continue;
            var known = draft.Known;
            document.Instruments.Add(new Instrument(
                draft.Id,
                known?.Name ?? draft.Name,
                known?.NameEn,
                known?.Kind ?? draft.Kind,
                known?.Date ?? draft.Year,
                known is { Parties.Count: > 0 } ? known.Parties : draft.Parties,
                [.. drafts.Where(d => d.Id == draft.Id).SelectMany(d => d.Mentions).Order()],
                known?.Source ?? draft.Rule));
        }
    }

    private int At(Annotated document, Overlay overlay, InstrumentPhrase phrases, List<InstrumentDraft> drafts, Sentence sentence, int i)
    {
        var tokens = document.Source.Tokens;
        foreach (var split in Clitics.Front(tokens[i].Key))
        {
            if (split.Has(Proclitics.Will)) continue;
            var stem = split.Stem(tokens[i].Key);
            if (_names.Match(tokens, i, sentence.To, stem) is { } match)
            {
                var draft = drafts.Find(d => d.Known == match.Instrument) ?? Add(drafts, new InstrumentDraft(match.Instrument.Kind, HeadOf(match.Instrument.Name), match.Instrument.Name, match.Instrument.Source) { Known = match.Instrument });
                draft.Mentions.Add(SpanOf(document, i, match.To, split));
                return match.To;
            }

            if (_names.Head(stem) is not { } head || IsInsideName(document, overlay, i)) continue;
            if (Read(document, phrases, drafts, sentence, i, split, stem, head) is var to and > 0) return to;
        }

        return -1;
    }

    private int Read(Annotated document, InstrumentPhrase phrases, List<InstrumentDraft> drafts, Sentence sentence, int i, CliticSplit split, string stem, InstrumentHead head)
    {
        var tokens = document.Source.Tokens;
        var definite = split.Has(Proclitics.The);
        if (IsTruceNoun(head) && !IsTruce(tokens, sentence, i, split)) return -1;
        var (to, place, actor, number, year) = phrases.Read(i, definite, sentence.To);
        if (head.Kind == "resolution") number ??= NumberAfter(tokens, to, sentence.To);
        if (head.Kind == "resolution" && number is not null && _names.ByNumber(number) is { } resolution)
        {
            var same = drafts.Find(d => d.Known == resolution) ?? Add(drafts, new InstrumentDraft("resolution", "قرار", resolution.Name, resolution.Source) { Known = resolution, Number = number });
            same.Mentions.Add(SpanOf(document, i, to, split));
            return to;
        }

        if (head.Kind == "embargo") to = phrases.Imposed(to, sentence.To);
        if (i > sentence.From && tokens[i - 1].Key is "كل" or "بكل" or "اي" or "باي" or "لاي") return -1;
        if (to == i + 1) return definite ? TakeUp(document, drafts, sentence, i, split, head) : -1;
        if (head.Needs.Length > 0 && !Enumerable.Range(i + 1, to - i - 1).Any(k => HasWord(tokens[k].Key, head.Needs))) return definite ? TakeUp(document, drafts, sentence, i, split, head) : -1;
        if (!Fits(document, i, to, head, place, actor, number, year)) return definite ? TakeUp(document, drafts, sentence, i, split, head) : -1;
        var words = Enumerable.Range(i + 1, to - i - 1).Where(k => tokens[k].IsWord && !Grammar.IsPreposition(tokens[k].Key) && tokens[k].Key is not ("رقم" or "عام" or "لعام")).Select(k => Bare(tokens[k].Key)).ToArray();
        var kind = words.Contains("اطلاق", StringComparer.Ordinal) ? "ceasefire" : head.Kind;
        var draft = Same(drafts, head, kind, words, number) ?? Add(drafts, new InstrumentDraft(kind, Folded.Key(head.Lemma), SpanOf(document, i, to, split).Of(document.Text), "instruments.head:" + head.Origin) { Number = number });
        foreach (var word in words) draft.Words.Add(word);
        draft.Year ??= year;
        foreach (var mention in document.Mentions)
        {
            if (mention.Span.Start > tokens[i].Start && mention.Span.End <= tokens[to - 1].End && !draft.Parties.Contains(mention.Actor, StringComparer.Ordinal)) draft.Parties.Add(mention.Actor);
        }

        draft.Mentions.Add(SpanOf(document, i, to, split));
        _ = stem;
        return to;
    }

    private static bool IsTruceNoun(InstrumentHead head) => head.Lemma == "وقف";

    /// <summary>«دعا إلى وقف إطلاق النار» asks for a truce that is not there yet; «خرق وقف إطلاق النار» refers to one.</summary>
    private static bool IsTruce(Token[] tokens, Sentence sentence, int i, CliticSplit split)
    {
        if (i + 1 < sentence.To && tokens[i + 1].Key == "انساني") return true;
        if (split.Has(Proclitics.With | Proclitics.The)) return tokens[i - (i > sentence.From ? 1 : 0)].Key is "الالتزام" or "التزامه" or "التزامها" or "ملتزمه" or "ملتزمون" or "التزام";
        if (i == sentence.From) return true;
        var before = tokens[i - 1].Key;
        if (before is "الي" or "علي" or "في" or "ضروره" or "اجل") return i - 2 >= sentence.From && (tokens[i - 2].Key.Contains("توصل", StringComparison.Ordinal) || tokens[i - 2].Key.Contains("اتفاق", StringComparison.Ordinal));
        return !split.Has(Proclitics.To);
    }

    private static bool Fits(Annotated document, int i, int to, InstrumentHead head, bool place, bool actor, string? number, string? year)
    {
        var tokens = document.Source.Tokens;
        return head.Use switch
        {
            "place" => place || year is not null,
            "city" => document.Mentions.Exists(m => m.Span.Start > tokens[i].Start && m.Span.End <= tokens[to - 1].End && document.Actors.Exists(a => a.Id == m.Actor && a.Kind == ActorKind.Place && !a.Sectors.Contains("GOV", StringComparer.Ordinal))),
            "on" => Enumerable.Range(i + 1, to - i - 1).Any(k => tokens[k].Key == "علي"),
            "named" => place || actor,
            "numbered" => number is not null || actor || place,
            _ => true,
        };
    }

    /// <summary>«الاتفاق», «القرار»: the last instrument with that head; not in «تم الاتفاق على».</summary>
    private static int TakeUp(Annotated document, List<InstrumentDraft> drafts, Sentence sentence, int i, CliticSplit split, InstrumentHead head)
    {
        var tokens = document.Source.Tokens;
        if (i > sentence.From && tokens[i - 1].Key is "تم" or "يتم" or "وتم" or "جري" or "حظر") return -1;
        if (i + 1 < sentence.To && tokens[i + 1].Key is "الصحفي" or "الصحافي") return -1;
        if (head.Lemma == "اتفاق" && i + 1 < sentence.To && i > sentence.From && tokens[i + 1].Key == "علي" && Grammar.IsPreposition(tokens[i - 1].Key)) return -1;
        var key = Folded.Key(head.Lemma);
        var last = drafts.FindLast(d => d.Head == key);
        if (last is null && drafts.FindAll(d => d.Kind == head.Kind) is [var only]) last = only;
        if (last is null) return -1;
        last.Mentions.Add(SpanOf(document, i, i + 1, split));
        return i + 1;
    }

    private static InstrumentDraft? Same(List<InstrumentDraft> drafts, InstrumentHead head, string kind, string[] words, string? number) =>
        drafts.FindLast(d => d.Kind == kind && d.Head == Folded.Key(head.Lemma) && d.Known is null && (number is null || d.Number is null || d.Number == number) && d.Words.Count > 0 && words.Length > 0
            && (words.All(d.Words.Contains) || d.Words.All(w => words.Contains(w, StringComparer.Ordinal))));

    /// <summary>«قرارا لمجلس الأمن صدر … برقم (2510)».</summary>
    private static string? NumberAfter(Token[] tokens, int from, int limit)
    {
        for (var i = from; i < Math.Min(limit, from + 8); i++)
        {
            if (tokens[i].Key is not ("رقم" or "برقم")) continue;
            var at = i + 1;
            while (at < limit && tokens[at].IsMark("(")) at++;
            return at < limit && tokens[at].Kind == TokenKind.Number ? tokens[at].Key : null;
        }

        return null;
    }

    private static bool HasWord(string key, string[] needs)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (needs.Contains(split.Stem(key), StringComparer.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsInsideName(Annotated document, Overlay overlay, int i) =>
        overlay.Covers(i) && !(overlay.MentionAt(i) is { } mention && mention.Span.Start > document.Source.Tokens[i].Start);

    private static InstrumentDraft Add(List<InstrumentDraft> drafts, InstrumentDraft draft)
    {
        drafts.Add(draft);
        return draft;
    }

    private static string HeadOf(string name) => TitleLexicon.WithoutArticle(Folded.Key(name.Split(' ')[0]));

    private static string Bare(string key) => TitleLexicon.WithoutArticle(key);

    private static Span SpanOf(Annotated document, int from, int to, CliticSplit split)
    {
        var key = document.Source.Tokens[from].Key;
        var clitics = split.Has(Proclitics.The) && key.AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length;
        return new Span(document.Words.OffsetIn(from, clitics), document.Source.Tokens[to - 1].End);
    }
}
