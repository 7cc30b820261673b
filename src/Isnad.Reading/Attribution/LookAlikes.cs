using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Words that are spelled like a reporting verb, or like what opens its content, and are neither: not-reporting.tsv, and what the spelling itself tells.</summary>
internal sealed class LookAlikes
{
    private const int BlameReach = 14;
    private const int AnonymityReach = 9;

    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.Ordinal);

    public LookAlikes(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/not-reporting.tsv").Rows)
        {
            if (!_kinds.TryGetValue(row["kind"], out var words)) _kinds[row["kind"]] = words = new HashSet<string>(StringComparer.Ordinal);
            words.Add(Folded.Key(row["word"]));
        }
    }

    /// <summary>«بعد أن», «شرط أن», «إلا أن»: when or on what condition, and not what is said.</summary>
    public bool OpensNoContent(Token[] tokens, int complementiser) => complementiser > 0 && _kinds["when"].Contains(tokens[complementiser - 1].Key);

    /// <summary>«بشدة», «بقوة»: how it was said, between verb and object.</summary>
    public bool IsManner(string key) => _kinds["manner"].Contains(key);

    /// <summary>
    /// The token after «وطلب عدم نشر اسمه», «الذي رفض الكشف عن هويته», «لم يذكر اسمه», where one begins at <paramref name="at"/>: why a speaker is nameless, and nothing said.
    /// <paramref name="at"/> itself where none does.
    /// </summary>
    public int PastAnonymity(Token[] tokens, int at, int limit)
    {
        var from = at;
        if (tokens[from].IsMark("،,") || tokens[from].Key is "الذي" or "التي" or "الذين") from++;
        if (from + 1 >= limit || !tokens[from].IsWord || tokens[from].Key.Length < 2) return at;
        var hidden = false;
        for (var i = from; i < Math.Min(limit, from + AnonymityReach) && tokens[i].IsWord; i++)
        {
            var key = tokens[i].Key;
            hidden |= i <= from + 1 && (key is "عدم" or "بعدم" or "لعدم" or "لم" or "الا" or "دون" || key.Contains("رفض", StringComparison.Ordinal));
            if (hidden && i > from && Clitics.Ending(key) is var ending and > 0 && IsIdentity(key[..^ending])) return i + 1;
        }

        return at;
    }

    private bool IsIdentity(string stem) => _kinds["identity"].Contains(stem) || stem.EndsWith('ت') && _kinds["identity"].Contains(stem[..^1] + "ه") || stem is "اسماو" or "اسماي" or "اسما";

    /// <summary>«تحدد», «يوضحوا»: what a speaker is said to have left out.</summary>
    public bool LeavesOut(string key)
    {
        if (key.Length < 3 || key[0] is not ('ي' or 'ت')) return false;
        var stem = "ي" + (key.EndsWith("وا", StringComparison.Ordinal) || key.EndsWith("ون", StringComparison.Ordinal) ? key[1..^2] : key[1..]);
        return _kinds["untold"].Contains(stem);
    }

    /// <summary>Whether the word at <paramref name="at"/> cannot be the verb that <paramref name="reading"/> takes it for.</summary>
    public bool IsNoVerb(Annotated document, int at, VerbReading reading)
    {
        var tokens = document.Source.Tokens;
        // «كذباً»: no verb ends in tanwin.
        if (reading.IsFinite && tokens[at].Span.Of(document.Text).AsSpan().IndexOfAny('ً', 'ٌ', 'ٍ') >= 0) return true;
        if (PastAnonymity(tokens, at, tokens.Length) > at) return true;
        // «قبل أن يتكلم».
        if (at + 1 < tokens.Length && ClauseReader.IsComplementiser(tokens[at + 1].Key, out _) && OpensNoContent(tokens, at + 1)) return true;
        // «الجدير ذكره أن».
        return at > 0 && tokens[at - 1].IsWord && _kinds["merit"].Contains(WithoutConjunction(TitleLexicon.WithoutArticle(tokens[at - 1].Key)));
    }

    /// <summary>Whether what was read around the verb shows that it reports nothing: «دانت محكمة متطرفا», «حمل الوزير معاليه تحياته», «وبين هذا وذاك».</summary>
    public bool ReportsNothing(Annotated document, int at, VerbReading reading, NounPhrase? speaker, Complement complement, NameParts parts)
    {
        var tokens = document.Source.Tokens;
        // «أثبتت الأيام أن».
        if (speaker is { Kind: PhraseKind.Unknown } && _kinds["mute"].Contains(TitleLexicon.WithoutArticle(tokens[speaker.From].Key))) return true;
        // «ما ورد في برنامج "كذا"»: no paper speaks there, and the quotation is a title.
        if (reading.Verb.Takes("paper") && speaker is null && (complement.Quote >= 0 && at > 0 && tokens[at - 1].Key is "ما" || complement.At > at + 2 && !tokens[complement.At].IsMark(":") && tokens[at + 1].Key != "في")) return true;
        // «اتفق الجانبان على»: an agreement, and nobody's words.
        if (reading.Verb is { Act: "agree" } && speaker is not null && _kinds["sides"].Contains(TitleLexicon.WithoutArticle(tokens[speaker.From].Key))) return true;
        if (reading.Verb is { Act: "condemn" } && speaker is not null && _kinds["court"].Contains(TitleLexicon.WithoutArticle(tokens[speaker.From].Key))) return true;
        if (reading.Verb is { Act: "accuse" } && reading.Verb.Takes("obj") && reading.Verb.Takes("accused-obj") && !reading.Verb.Takes("bi") && !HasBlame(tokens, at)) return true;
        // «وبين فلان وعلان أن»: behind a conjunction the preposition looks like the verb; the clause stands right behind it or behind its speaker.
        return reading.IsFinite && (complement.Frame != "inna" && !tokens[complement.At].IsMark(":") || complement.At > (speaker?.To ?? at + 1)) && reading.Split.Has(Proclitics.Conjunction) && parts.IsFunctionWord(reading.Split.Stem(tokens[at].Key));
    }

    private bool HasBlame(Token[] tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Length, at + BlameReach); i++)
        {
            if (tokens[i].IsWord && _kinds["blame"].Contains(TitleLexicon.WithoutArticle(tokens[i].Key))) return true;
        }

        return false;
    }

    private static string WithoutConjunction(string key) => key.Length > 4 && key[0] is 'و' or 'ف' ? TitleLexicon.WithoutArticle(key[1..]) : key;
}
