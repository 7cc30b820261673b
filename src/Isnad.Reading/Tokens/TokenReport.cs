using System.Globalization;
using System.Text;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Prints what the engine sees of a text: CoNLL-U with segments as multiword ranges and offsets in MISC, or name tags.</summary>
/// <remarks>Offsets are UTF-16, end exclusive, into the text as read; of a pretokenized input into its line. Lines end in LF.</remarks>
public static class TokenReport
{
    /// <summary>Reads all of <paramref name="input"/> and writes its report.</summary>
    /// <returns>How many sentences were written.</returns>
    public static int Run(TextReader input, TextWriter output, TokenReportOptions options)
    {
        var document = options.Pretokenized ? TokenDocument.OfLines(input, apart: !options.Names) : TokenDocument.OfText(input.ReadToEnd());
        if (options.Names) WriteNames(document, output);
        else WriteWords(document, output);
        output.Flush();
        return document.Sentences.Count;
    }

    private static void WriteNames(TokenDocument document, TextWriter output)
    {
        var tags = NameTagger.BuiltIn.TagSentences(document.Sentences.Select(s => (s.Text, s.Tokens)).ToArray());
        for (var s = 0; s < tags.Length; s++)
        {
            var sentence = document.Sentences[s];
            for (var i = 0; i < tags[s].Length; i++)
            {
                output.Write(sentence.Shown[i].Of(sentence.Text));
                output.Write('\t');
                output.Write(tags[s][i].Code);
                output.Write('\n');
            }

            output.Write('\n');
        }
    }

    private static void WriteWords(TokenDocument document, TextWriter output)
    {
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            var sentence = document.Sentences[s];
            var span = sentence.Shown[0].To(sentence.Shown[^1]);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {s + 1}\n"));
            output.Write($"# text = {OneLine(span.Of(sentence.Text))}\n");
            var words = WordTagger.BuiltIn.Tag(sentence.Text, sentence.Tokens);
            var (id, at) = (1, 0);
            for (var p = 0; p < sentence.Shown.Length; p++)
            {
                var shown = sentence.Shown[p];
                var glued = p + 1 < sentence.Shown.Length && sentence.Shown[p + 1].Start == shown.End;
                var segments = words[at..(at + sentence.Sizes[p])].SelectMany(w => w.Segments).ToArray();
                at += sentence.Sizes[p];
                id = Piece(output, sentence.Text, shown, segments, id, glued);
            }

            output.Write('\n');
        }
    }

    /// <returns>The id after the last one written.</returns>
    private static int Piece(TextWriter output, string text, Span shown, WordSegment[] segments, int id, bool glued)
    {
        if (segments.Length > 1) Row(output, string.Create(CultureInfo.InvariantCulture, $"{id}-{id + segments.Length - 1}"), shown.Of(text), null, shown, glued);
        for (var k = 0; k < segments.Length; k++)
        {
            // What the tokens of a pretokenized piece leave over stays with its outer segments.
            var from = k == 0 ? shown.Start : segments[k].Span.Start;
            var to = k == segments.Length - 1 ? shown.End : segments[k].Span.End;
            Row(output, id.ToString(CultureInfo.InvariantCulture), text[from..to], segments[k], new Span(from, to), segments.Length == 1 && glued);
            id++;
        }

        return id;
    }

    private static void Row(TextWriter output, string id, string form, WordSegment? segment, Span span, bool glued)
    {
        var misc = new StringBuilder();
        if (glued) misc.Append("SpaceAfter=No|");
        misc.Append(CultureInfo.InvariantCulture, $"Start={span.Start}|End={span.End}");
        if (segment is not { } found)
        {
            output.Write($"{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n");
            return;
        }

        if (found.Verb.Length > 0 && found.Verb != found.Lemma) misc.Append("|Verb=").Append(found.Verb);
        var lemma = found.Lemma.Length == 0 ? "_" : found.Lemma;
        output.Write($"{id}\t{form}\t{lemma}\t{PartsOfSpeech.CodeOf(found.Part)}\t_\t{TokenFeatures.Of(found)}\t_\t_\t_\t{misc}\n");
    }

    private static string OneLine(string text) => text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? text : text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
