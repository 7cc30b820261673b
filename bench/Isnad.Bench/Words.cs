using System.Diagnostics;
using System.Text;
using Isnad.Arabic;

namespace Isnad.Bench;

/// <summary>How fast one core segments, tags and finds names, and how long the weights take to load.</summary>
internal static class Words
{
    private const string Table = "the Arabic engine, one core";

    /// <summary>Call it before anything else has used the engine: weights load once.</summary>
    public static void Load(Report report)
    {
        var watch = Stopwatch.StartNew();
        _ = Segmenter.BuiltIn;
        _ = WordTagger.BuiltIn;
        _ = NameTagger.BuiltIn;
        report.Line(Table, "weights from the program's file to ready", $"{watch.Elapsed.TotalMilliseconds:N0} ms, compiling included", "≤ 150 ms");
    }

    /// <summary>Segments, parts of speech with features and lemmas, and names with the second pass; without printing.</summary>
    public static void Speed(Corpus corpus, Report report)
    {
        var articles = corpus.Pages.Select(p => Encoding.UTF8.GetString(p.Bytes.Span)).Select(t => (Text: t, Tokens: Lines(t))).ToList();
        var count = articles.Sum(a => a.Tokens.Sum(t => t.Length));
        Line("segments", text =>
        {
            var cuts = new Segmentation[text.Tokens.Max(t => t.Length)];
            foreach (var line in text.Tokens) Segmenter.BuiltIn.Segment(text.Text, line, cuts);
        });
        Line("segments, parts of speech, features, lemmas", Words);
        Line("all of it, names in two passes too", text =>
        {
            Words(text);
            NameTagger.BuiltIn.TagSentences([.. text.Tokens.Select(t => (text.Text, t))]);
        });

        static void Words((string Text, List<Token[]> Tokens) text)
        {
            foreach (var line in text.Tokens) WordTagger.BuiltIn.Tag(text.Text, line);
        }

        void Line(string what, Action<(string Text, List<Token[]> Tokens)> work)
        {
            var (wall, processor) = Machine.Best(() => articles.ForEach(a => { if (a.Tokens.Count > 0) work(a); }));
            report.Line(Table, $"{what}, {corpus.Name}", $"{count / processor.TotalSeconds:N0} tokens/s of processor time, {count / wall.TotalSeconds:N0} by the wall clock", what.StartsWith("all", StringComparison.Ordinal) ? "≥ 60,000 tokens/s" : "the line below");
        }
    }

    private static List<Token[]> Lines(string text)
    {
        var lines = new List<Token[]>();
        var line = new List<Token>();
        foreach (var token in Tokenizer.Tokenize(text).Append(new Token(TokenKind.Break, text.Length, text.Length, "\n")))
        {
            if (token.Kind != TokenKind.Break) line.Add(token);
            else if (line.Count > 0)
            {
                lines.Add([.. line]);
                line.Clear();
            }
        }

        return lines;
    }
}
