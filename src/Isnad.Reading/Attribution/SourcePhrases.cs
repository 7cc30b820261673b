using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Phrases that name a source beside a claim, from source-phrases.tsv.</summary>
internal sealed class SourcePhrases
{
    private readonly Dictionary<string, List<(string[] Keys, HashSet<string> Takes, bool Hedged, string Source)>> _byFirst = new(StringComparer.Ordinal);
    private readonly PhraseReader _phrases;
    private readonly ReportingVerbs _verbs;

    public SourcePhrases(Knowledge knowledge, PhraseReader phrases, ReportingVerbs verbs)
    {
        _phrases = phrases;
        _verbs = verbs;
        foreach (var row in knowledge.Table("lexicon/source-phrases.tsv").Rows)
        {
            var keys = row["phrase"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Folded.Key(w)).ToArray();
            if (!_byFirst.TryGetValue(keys[0], out var list)) _byFirst[keys[0]] = list = [];
            list.Add((keys, [.. row.List("takes")], row["status"] == "hedged", row.ToString()));
        }

        foreach (var list in _byFirst.Values) list.Sort((a, b) => b.Keys.Length.CompareTo(a.Keys.Length));
    }

    /// <summary>The phrase that begins at the token, or null.</summary>
    public SourcePhrase? At(Annotated document, Overlay overlay, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        if (!tokens[at].IsWord) return null;
        var key = tokens[at].Key;
        if (!_byFirst.TryGetValue(key, out var entries) && !(key.Length > 3 && key[0] is 'و' or 'ف' && _byFirst.TryGetValue(key[1..], out entries))) return null;
        foreach (var (keys, takes, hedged, source) in entries!)
        {
            if (Match(tokens, at, keys, takes, limit) is not { } to) continue;
            if (Named(document, overlay, at, to, takes, hedged, source, limit) is { } phrase) return phrase;
        }

        return null;
    }

    /// <summary>The token after the phrase's own words; a pronoun ending on the last is allowed where it takes one.</summary>
    private static int? Match(Token[] tokens, int at, string[] keys, HashSet<string> takes, int limit)
    {
        for (var k = 1; k < keys.Length; k++)
        {
            if (at + k >= limit) return null;
            var key = tokens[at + k].Key;
            if (key == keys[k]) continue;
            if (k == keys.Length - 1 && takes.Contains("pron") && key.Length > keys[k].Length && key.StartsWith(keys[k], StringComparison.Ordinal) && Clitics.Ending(key) >= key.Length - keys[k].Length) continue;
            return null;
        }

        return at + keys.Length;
    }

    private SourcePhrase? Named(Annotated document, Overlay overlay, int at, int to, HashSet<string> takes, bool hedged, string source, int limit)
    {
        var tokens = document.Source.Tokens;
        var last = tokens[to - 1].Key;
        if (takes.Contains("verb"))
        {
            for (var i = to; i < Math.Min(limit, to + 2); i++)
            {
                if (_verbs.Read(tokens[i].Key) is not { Count: > 0 } readings || !readings.Exists(r => r.IsFinite)) continue;
                // «كما أعلن فلان» names a source only behind what it vouches for, and in the past; at the head it adds a statement.
                if (tokens[at].Key is "كما" or "مثلما" && (at == document.Source.Sentences[document.Source.SentenceOf[at]].From || !readings.Exists(r => r.Form == VerbForm.Past))) return null;
                // «حسب ما نقلت عنه وكالة …»: a pronoun between verb and subject.
                var from = i + 1 < limit && tokens[i + 1].Key is "عنه" or "عنها" or "عنهم" or "به" or "له" or "لها" or "اليه" or "اليها" ? i + 2 : i + 1;
                var subject = _phrases.Read(document, overlay, from, limit);
                if (tokens[at].Key is "كما" && GoesOn(document, overlay, readings, subject?.To ?? from, limit, subject is not null || readings.Exists(r => r.PronounLength > 0 && r.Verb.Takes("quote")))) return null;
                return new SourcePhrase(at, subject?.To ?? i + 1, subject, i, hedged, source);
            }
        }

        if (takes.Contains("pron") && Clitics.Ending(last) > 0 && !takes.Contains("np") is false && to - at > 1 && IsPronounForm(last, source)) return new SourcePhrase(at, to, null, -1, hedged, source);
        if (to >= limit) return null;
        if (takes.Contains("li") || takes.Contains("an") || takes.Contains("ila") || takes.Contains("fi"))
        {
            if (tokens[to].Key is "عن" or "الي" or "في" && _phrases.Read(document, overlay, to + 1, limit) is { } behind) return new SourcePhrase(at, behind.To, behind, -1, hedged, source);
            if (takes.Contains("li") && tokens[to].Key.StartsWith('ل') && Behind(document, overlay, to, limit) is { } beside) return new SourcePhrase(at, beside.To, beside, -1, hedged, source);
        }

        return takes.Contains("np") && _phrases.Read(document, overlay, to, limit) is { } named ? new SourcePhrase(at, named.To, named, -1, hedged, source) : null;
    }

    /// <summary>«كما أكد فلان على …», «كما طالب بـ…»: what the verb reports stands behind it, so that it adds a statement and names no source.</summary>
    private static bool GoesOn(Annotated document, Overlay overlay, List<VerbReading> readings, int next, int limit, bool hasSubject)
    {
        var tokens = document.Source.Tokens;
        if (next >= limit || !tokens[next].IsWord) return next < limit && tokens[next].IsMark(":");
        if (ClauseReader.IsComplementiser(tokens[next].Key, out _)) return true;
        if (!hasSubject) return !document.Times.Exists(t => t.Span.Contains(tokens[next].Start)) && !overlay.Covers(next);
        var frame = tokens[next].Key switch { "الي" => "ila", "علي" => "ala", "عن" => "an-prep", _ => document.Tags.OpensWith(next, 'ب') ? "bi" : null };
        return frame is not null && readings.Exists(r => r.IsFinite && r.Verb.Takes(frame));
    }

    private static bool IsPronounForm(string last, string source)
    {
        _ = source;
        return last.EndsWith('ه') || last.EndsWith("ها", StringComparison.Ordinal) || last.EndsWith("هم", StringComparison.Ordinal);
    }

    /// <summary>«وفقا للوزارة», «وفقا لنص البيان»: what follows the preposition ل written onto it.</summary>
    private NounPhrase? Behind(Annotated document, Overlay overlay, int at, int limit)
    {
        var source = document.Source;
        if (overlay.MentionAt(at) is { } mention) return new NounPhrase(at, overlay.Tokens(mention.Span).To, mention.Actor, mention.Span, PhraseKind.Actor);
        if (overlay.RoleAt(at) is { } role)
        {
            var end = overlay.Tokens(role.Span).To;
            return new NounPhrase(at, end < limit && overlay.MentionAt(end) is { } name && name.Actor == role.Actor ? overlay.Tokens(name.Span).To : end, role.Actor, role.Span, PhraseKind.Actor);
        }

        var key = source.Tokens[at].Key;
        var stem = key.StartsWith("لل", StringComparison.Ordinal) ? key[2..] : key[1..];
        return _phrases.Noun(document, overlay, at, stem, limit) is { } nameless
            ? nameless with { Span = new Span(Clitics.OffsetAfter(source.Text, source.Tokens[at], key.Length - stem.Length), nameless.Span.End) }
            : null;
    }
}
