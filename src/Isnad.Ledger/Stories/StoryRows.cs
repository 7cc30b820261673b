using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>Reads the stories as they were written.</summary>
internal sealed class StoryRows(SqliteConnection connection)
{
    /// <summary>All stories, in order of their ids.</summary>
    public IReadOnlyList<StoryEntry> All()
    {
        var closeness = Closeness();
        var stories = new SortedDictionary<string, List<(long Key, ArticleEntry Article, string Headline)>>(StringComparer.Ordinal);
        using var command = Sql.Command(
            connection,
            $"""
            SELECT s.story, a.key, {ArticleEntry.Columns} AS day, substr(a.text, a.headline_start + 1, a.headline_end - a.headline_start), substr(a.text, 1, 120)
            FROM story_articles s JOIN articles a ON a.key = s.article ORDER BY s.story, coalesce(day, '9'), a.id
            """);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var id = reader.GetString(0);
            if (!stories.TryGetValue(id, out var articles)) stories[id] = articles = [];
            articles.Add((reader.GetInt64(1), ArticleEntry.Of(reader, 2), reader.IsDBNull(6) ? FirstLine(reader.GetString(7)) : reader.GetString(6)));
        }

        return [.. stories.Select(s => Of(s.Key, s.Value, closeness))];
    }

    private static StoryEntry Of(string id, List<(long Key, ArticleEntry Article, string Headline)> articles, Dictionary<long, int> closeness)
    {
        var title = articles.OrderByDescending(a => closeness.GetValueOrDefault(a.Key)).ThenBy(a => a.Article.Day).ThenBy(a => a.Article.Id, StringComparer.Ordinal).First().Headline;
        var days = articles.Select(a => a.Article.Day).OfType<DateOnly>().Order().ToArray();
        return new StoryEntry(id, title.Trim(), days.Length == 0 ? null : days[0], days.Length == 0 ? null : days[^1], [.. articles.Select(a => a.Article)]);
    }

    private static string FirstLine(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    // How close each article is to those of its own story, in sum.
    private Dictionary<long, int> Closeness()
    {
        using var command = Sql.Command(
            connection,
            """
            SELECT e.article, e.other, e.together FROM edges e
            JOIN story_articles a ON a.article = e.article JOIN story_articles b ON b.article = e.other WHERE a.story = b.story
            """);
        using var reader = command.ExecuteReader();
        var sums = new Dictionary<long, int>();
        while (reader.Read())
        {
            foreach (var column in (int[])[0, 1]) sums[reader.GetInt64(column)] = sums.GetValueOrDefault(reader.GetInt64(column)) + reader.GetInt32(2);
        }

        return sums;
    }
}
