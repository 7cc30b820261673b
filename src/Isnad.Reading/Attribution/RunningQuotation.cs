using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// A quotation that goes on past its sentence: its sentences belong to it and are not read for cues of their own. One that nothing
/// closes ends where the outlet plainly speaks again (a conjunction, a past reporting verb, and a speaker or a quotation behind it),
/// and else runs into the paragraphs that follow.
/// </summary>
internal sealed class RunningQuotation(Annotated document, QuoteMap quotes)
{
    private const int MaximumParagraphs = 2;
    private Cue? _open;
    private int _paragraph;

    /// <summary>Takes the sentence's cues away where they stand inside the running quotation.</summary>
    public void Claim(Sentence sentence, List<Cue> cues)
    {
        if (_open is null) return;
        if (!_open.IsUnclosed)
        {
            cues.RemoveAll(c => c.From < _open.ContentTo);
            if (_open.ContentTo <= sentence.To) _open = null;
            return;
        }

        var paragraph = sentence.Paragraph - _paragraph;
        var outlet = cues.Find(c => OutletSpeaks(c, sentence));
        if (outlet is not null || paragraph > MaximumParagraphs || paragraph > 0 && HoldsAnother() && !ClosesIn(sentence) || document.Source.KindOf(sentence) != PassageKind.Body)
        {
            if (outlet is not null)
            {
                cues.RemoveAll(c => c.From < outlet.From);
                if (outlet.From > sentence.From) _open.ContentTo = Math.Max(_open.ContentTo, Trimmed(outlet.From));
                else _open.ContentTo = Math.Min(_open.ContentTo, Trimmed(outlet.From));
            }

            _open = null;
            return;
        }

        cues.Clear();
        _open.ContentTo = Trimmed(sentence.To);
    }

    /// <summary>Remembers the last content that runs past its sentence or is never closed.</summary>
    public void Follow(List<Cue> cues)
    {
        foreach (var cue in cues)
        {
            if (cue.Quote < 0 || cue.Inside is not null) continue;
            var sentence = document.Source.Sentences[cue.Sentence];
            cue.IsUnclosed = quotes.IsUnclosed(cue.Quote) && cue.ContentTo >= sentence.To - 1;
            if (cue.IsUnclosed) cue.ContentTo = Math.Min(cue.ContentTo, Trimmed(sentence.To));
            if (!cue.IsUnclosed && cue.ContentTo <= sentence.To) continue;
            _open = cue;
            _paragraph = sentence.Paragraph;
        }
    }

    /// <summary>A whole quotation within the open one: then the mark missing at the end of the paragraph was its own.</summary>
    private bool HoldsAnother()
    {
        for (var i = _open!.Quote + 1; i < document.Source.Tokens.Length && document.Source.Sentences[document.Source.SentenceOf[i]].Paragraph == _paragraph; i++)
        {
            if (quotes.Opens(i) && !quotes.IsUnclosed(i)) return true;
        }

        return false;
    }

    /// <summary>Whether a mark in this or the next paragraph closes what none in its own paragraph opened.</summary>
    private bool ClosesIn(Sentence sentence)
    {
        var tokens = document.Source.Tokens;
        for (var i = sentence.From; i < tokens.Length && document.Source.Sentences[document.Source.SentenceOf[i]].Paragraph <= _paragraph + MaximumParagraphs; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote && !quotes.Opens(i) && !quotes.Closes(i)) return true;
        }

        return false;
    }

    private static bool OutletSpeaks(Cue cue, Sentence sentence)
    {
        if (cue.Kind == CueKind.Headline) return true;
        if (cue.Kind != CueKind.Finite || cue.IsPresent) return false;
        return (cue.HasConjunction || cue.From == sentence.From) && (cue.Speaker is not null || cue.Quote >= 0 || cue.From == sentence.From);
    }

    /// <summary>«. وإنه …», «. وأن …»: a sentence that opens with the complementiser goes on with what the one before it reports, up to its own first statement.</summary>
    public void GoOn(Sentence sentence, List<Cue> cues, Cue? last)
    {
        var tokens = document.Source.Tokens;
        if (last is null || _open is not null || last.Frame is not ("inna" or "quote") || last.Sentence != sentence.Index - 1 || sentence.From + 2 >= sentence.To) return;
        var before = document.Source.Sentences[last.Sentence];
        if (before.Paragraph != sentence.Paragraph || last.ContentTo < before.To - 3 || tokens[sentence.From].Key is not ("وان" or "وانه" or "وانها" or "وانهم" or "وبان" or "وبانه" or "وبانها")) return;
        var to = sentence.To;
        foreach (var cue in cues)
        {
            if (cue.Inside is null && cue.From > sentence.From && cue.From < to && !(tokens[cue.From - 1].IsWord && !cue.HasConjunction)) to = cue.From;
        }

        last.ContentTo = Trimmed(to);
        foreach (var cue in cues)
        {
            if (cue.Inside is null && cue.From < to) cue.Inside = last;
        }
    }

    private int Trimmed(int to)
    {
        var tokens = document.Source.Tokens;
        while (to > 1 && tokens[to - 1].IsMark(".،,:؛…-–\"”»")) to--;
        return to;
    }
}
