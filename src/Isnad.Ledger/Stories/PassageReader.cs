using Isnad.Arabic;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>Reads the texts of two articles side by side; the last texts read are kept.</summary>
internal sealed class PassageReader(SqliteConnection connection)
{
    private const int Kept = 2000;
    private const float LeastContainment = 0.05f;
    private readonly Dictionary<long, (TextRuns Text, ToldSpans Told)> _texts = [];
    private readonly Queue<long> _order = new();

    /// <summary>What the two share; null where it is next to nothing.</summary>
    public Reuse? Between(long a, long b, Sketch sketchA, Sketch sketchB, float together)
    {
        var (textA, toldA) = TextOf(a);
        var (textB, toldB) = TextOf(b);
        if (textA.Count == 0 || textB.Count == 0) return null;
        var passages = ReuseFinder.Passages(textA, textB);
        var containment = Math.Min(1, (float)passages.Sum(p => p.Same) / Math.Min(textA.Count, textB.Count));
        if (containment < LeastContainment) return null;
        return new Reuse(containment, ReuseKinds.Of(textA, textB, passages, toldA, toldB, sketchA, sketchB, together), passages);
    }

    private (TextRuns Text, ToldSpans Told) TextOf(long article)
    {
        if (_texts.TryGetValue(article, out var known)) return known;
        var noise = Spans("SELECT span_start, span_end FROM noise WHERE article = $article ORDER BY n", article);
        var quotes = Spans("SELECT content_start, content_end FROM statements WHERE article = $article AND form = 'direct' ORDER BY content_start", article);
        var readouts = Spans(
            "SELECT min(cue_start, content_start), max(cue_end, content_end) FROM statements s WHERE article = $article AND EXISTS (SELECT 1 FROM links l WHERE l.article = s.article AND l.statement = s.id AND l.role IN ('relay', 'channel')) ORDER BY min(cue_start, content_start)",
            article);
        using var command = Sql.Command(connection, "SELECT text, headline_start, headline_end FROM articles WHERE key = $article", ("$article", article));
        using var reader = command.ExecuteReader();
        reader.Read();
        var text = TextRuns.Of(reader.GetString(0), noise, reader.IsDBNull(1) ? null : new Span(reader.GetInt32(1), reader.GetInt32(2)));
        if (_order.Count >= Kept) _texts.Remove(_order.Dequeue());
        _order.Enqueue(article);
        return _texts[article] = (text, new ToldSpans(quotes, readouts));
    }

    private List<Span> Spans(string sql, long article)
    {
        using var command = Sql.Command(connection, sql, ("$article", article));
        using var reader = command.ExecuteReader();
        var spans = new List<Span>();
        while (reader.Read()) spans.Add(new Span(reader.GetInt32(0), reader.GetInt32(1)));
        return spans;
    }
}
