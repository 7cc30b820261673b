using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The word of stance-words.tsv on which the naming of an instrument hangs: «احترام» in «احترام جميع الأطراف للهدنة».</summary>
/// <param name="At">Its token.</param>
/// <param name="Sentence">The sentence of both.</param>
/// <param name="Others">Actors named between it and the instrument.</param>
internal sealed record Governor(StanceWord Word, VerbForm Form, int At, Sentence Sentence, IReadOnlyList<string> Others)
{
    /// <summary>How many words that say nothing may stand between.</summary>
    private const int Gap = 2;

    /// <summary>Looks back from a mention of an instrument; null where no word of the table governs it.</summary>
    public static Governor? Of(SentencedArticle source, Analysis analysis, StanceWords words, Span mention)
    {
        var first = Token(source, mention);
        if (first < 0) return null;
        var sentence = source.Sentences[source.SentenceOf[first]];
        var before = Folded.Key(analysis.Article.Text.AsSpan(source.Tokens[first].Start, Math.Max(0, mention.Start - source.Tokens[first].Start)));
        // «مخرجات المؤتمر وقرار المجلس»: what governs the first governs the second.
        if (before.StartsWith('و') && Joined(source, analysis, sentence, first, mention) is { } joined) return Of(source, analysis, words, joined);
        var i = first - 1;
        var preposition = Written(before);
        Pass(source, sentence, ref i, ref preposition);
        return Back(source, analysis, words, sentence, i, preposition.Length == 0 ? "obj" : preposition);
    }

    /// <summary>The token in which a mention begins; -1 where it is in none.</summary>
    public static int Token(SentencedArticle source, Span mention)
    {
        var at = source.TokenAtOrAfter(mention.Start);
        if ((at >= source.Tokens.Length || source.Tokens[at].Start > mention.Start) && at > 0 && source.Tokens[at - 1].End > mention.Start) at--;
        return at < source.Tokens.Length && source.Tokens[at].Span.Overlaps(mention) ? at : -1;
    }

    private static Governor? Back(SentencedArticle source, Analysis analysis, StanceWords words, Sentence sentence, int from, string preposition)
    {
        var others = new List<string>();
        var unknown = 0;
        for (var i = from; i >= sentence.From; i--)
        {
            var token = source.Tokens[i];
            if (token.Kind is TokenKind.Quote) continue;
            if (!token.IsWord) return null;
            if (words.Governs(token.Key, preposition) is { } found) return new Governor(found.Word, found.Form, i, sentence, others);
            if (analysis.Instruments.Any(n => n.Mentions.Any(m => m.Overlaps(token.Span)))) return null;
            if (analysis.Mentions.FirstOrDefault(m => m.Span.Overlaps(token.Span)) is { } named)
            {
                others.Add(named.Actor);
                continue;
            }

            if (Grammar.OpensClause(token.Key) || ++unknown > Gap) return null;
        }

        return null;
    }

    /// <summary>Steps over the preposition and over «نتائج», «بنود», «كل», which change nothing.</summary>
    private static void Pass(SentencedArticle source, Sentence sentence, ref int i, ref string preposition)
    {
        while (i >= sentence.From)
        {
            var key = source.Tokens[i].Key;
            if (preposition.Length == 0 && Separate(key) is { } separate)
            {
                preposition = separate;
                i--;
                return;
            }

            if (preposition.Length > 0 || !IsTransparent(key, out var written)) return;
            preposition = written;
            i--;
        }
    }

    private static bool IsTransparent(string key, out string preposition)
    {
        preposition = "";
        foreach (var split in Clitics.Front(key))
        {
            if (split.Stem(key) is not ("كل" or "جميع" or "كافه" or "اي" or "نتايج" or "مخرجات" or "مقررات" or "توصيات" or "بنود" or "احكام" or "نص" or "نصوص")) continue;
            preposition = Written(key[..split.Length]);
            return true;
        }

        return false;
    }

    private static string Written(string clitics) => clitics.Contains('ب') ? "bi" : clitics.Contains('ل') && !clitics.EndsWith("ال", StringComparison.Ordinal) ? "li" : "";

    private static string? Separate(string key) => key switch
    {
        "الي" => "ila",
        "علي" => "ala",
        "عن" => "an",
        "من" => "min",
        "في" => "fi",
        _ => null,
    };

    private static Span? Joined(SentencedArticle source, Analysis analysis, Sentence sentence, int first, Span mention)
    {
        if (first == sentence.From) return null;
        var last = source.Tokens[first - 1].Span;
        foreach (var instrument in analysis.Instruments)
        {
            foreach (var other in instrument.Mentions)
            {
                if (other != mention && other.End <= mention.Start && other.Overlaps(last)) return other;
            }
        }

        return null;
    }
}
