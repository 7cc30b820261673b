using Isnad.Arabic;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>Two articles that share text.</summary>
/// <param name="A">The one whose location comes first.</param>
/// <param name="Containment">Share of the smaller one's words that both have in runs, from 0 to 1.</param>
/// <param name="Kind">same-text, wire-copy, shared-readout, shared-quote, background or template.</param>
/// <param name="Spans">The shared passages by their place in each text (UTF-16).</param>
public sealed record ReuseEntry(ArticleEntry A, ArticleEntry B, double Containment, string Kind, IReadOnlyList<(Span A, Span B)> Spans)
{
    internal static IReadOnlyList<ReuseEntry> All(SqliteConnection connection)
    {
        var articles = new Dictionary<long, ArticleEntry>();
        using (var command = Sql.Command(connection, $"SELECT a.key, {ArticleEntry.Columns} FROM articles a"))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read()) articles[reader.GetInt64(0)] = ArticleEntry.Of(reader, 1);
        }

        var spans = new Dictionary<(long, long), List<(Span A, Span B)>>();
        using (var command = Sql.Command(connection, "SELECT article, other, span_start, span_end, other_start, other_end FROM reuse_spans ORDER BY article, other, n"))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                var pair = (reader.GetInt64(0), reader.GetInt64(1));
                if (!spans.TryGetValue(pair, out var list)) spans[pair] = list = [];
                list.Add((new Span(reader.GetInt32(2), reader.GetInt32(3)), new Span(reader.GetInt32(4), reader.GetInt32(5))));
            }
        }

        var reuses = new List<ReuseEntry>();
        using (var command = Sql.Command(connection, "SELECT article, other, containment, kind FROM reuses"))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                var (a, b) = (reader.GetInt64(0), reader.GetInt64(1));
                var shared = spans.GetValueOrDefault((a, b), []);
                var (first, second) = (articles[a], articles[b]);
                var turned = string.CompareOrdinal(first.Location, second.Location) > 0;
                reuses.Add(new ReuseEntry(
                    turned ? second : first,
                    turned ? first : second,
                    reader.GetInt32(2) / 1000.0,
                    reader.GetString(3),
                    turned ? [.. shared.Select(s => (s.B, s.A)).OrderBy(s => s.Item1.Start)] : shared));
            }
        }

        return [.. reuses.OrderBy(r => r.A.Location, StringComparer.Ordinal).ThenBy(r => r.B.Location, StringComparer.Ordinal)];
    }
}
