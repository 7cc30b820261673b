using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Raw news as a stream of stems and clitics: «وبالسلام» is و+ ب+ السلام. Sentences end at line ends and full stops.</summary>
internal sealed class StemStream(Segmenter segmenter)
{
    public const string End = "</s>";

    public IEnumerable<string> Of(string article)
    {
        var tokens = Tokenizer.Tokenize(article).ToArray();
        var cuts = new Segmentation[tokens.Length];
        segmenter.Segment(article, tokens, cuts);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Break || token.Key is "." or "؟" or "!")
            {
                yield return End;
                continue;
            }

            if (token.Kind != TokenKind.Word || token.Key.Length == 0)
            {
                yield return token.Kind switch { TokenKind.Number => "#", TokenKind.Foreign => "Latin", TokenKind.Quote => "\"", _ => token.Key };
                continue;
            }

            var form = WrittenForm.Of(article, token);
            var cut = cuts[i];
            if (cut.Conjunction > 0) yield return form[0] + "+";
            if (cut.Preposition > 0) yield return form[cut.Front - 1] + "+";
            yield return WordClasses.Stem(form, cut);
            if (cut.Ending > 0) yield return "+" + form[^cut.Ending..];
        }

        yield return End;
    }
}
