using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>
/// Compares the articles that are new with all others, and groups them into stories. What it writes follows from the articles alone: two runs at
/// once, a kill between two steps or another order of arrival end in the same rows.
/// </summary>
internal sealed class Linker
{
    // What is compared in one go, and so what a kill can cost; short enough that another process need not wait long for the lock.
    private const int Chunk = 500;

    private readonly SqliteConnection _connection;
    private readonly PassageReader _passages;
    private readonly List<int> _candidates = [];
    private CandidateIndex _index = new();
    private List<long> _keys = [];
    private long _seen = -1;

    public Linker(SqliteConnection connection)
    {
        _connection = connection;
        _passages = new PassageReader(connection);
    }

    /// <summary>What makes sketches and edges what they are; another version makes them anew.</summary>
    public static string Version => "1 " + Isnad.Arabic.StemWeights.BuiltIn.Hash + " " + StoryModel.Hash;

    /// <summary>Whether there is something to do.</summary>
    public static bool IsBehind(SqliteConnection connection) =>
        Number(connection, "SELECT stale FROM linking") != 0 || Number(connection, "SELECT EXISTS (SELECT 1 FROM sketches WHERE linked = 0)") != 0;

    /// <summary>Links what is not linked yet and brings the stories up to date.</summary>
    public void Run()
    {
        Renew();
        while (LinkSome())
        {
        }

        Group();
    }

    /// <summary>Where another version made the sketches, takes all that follows from them away and makes them from the articles.</summary>
    private void Renew()
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        using (var version = Sql.Command(_connection, "SELECT version FROM linking"))
        {
            var made = (string)version.ExecuteScalar()!;
            if (string.Equals(made, Version, StringComparison.Ordinal)) return;
            // In a ledger that was never linked, what is there is of this version; an older Isnad's articles have nothing.
            if (made.Length > 0)
            {
                foreach (var table in (string[])["edges", "reuses", "reuse_spans", "story_articles", "sketches"]) Sql.Run(_connection, "DELETE FROM " + table);
            }
        }

        using var rows = new ArticleRows(_connection);
        foreach (var (key, id) in WithoutSketch())
        {
            using var insert = Sql.Command(_connection, "INSERT INTO sketches VALUES ($article, 0, $bytes)", ("$article", key), ("$bytes", SketchBytes.Of(SketchMaker.Of(rows.Read(id)!))));
            insert.ExecuteNonQuery();
        }

        using var update = Sql.Command(_connection, "UPDATE linking SET version = $version, stale = 1", ("$version", Version));
        update.ExecuteNonQuery();
        transaction.Commit();
    }

    private List<(long Key, string Id)> WithoutSketch()
    {
        using var command = Sql.Command(_connection, "SELECT key, id FROM articles WHERE key NOT IN (SELECT article FROM sketches) ORDER BY key");
        using var reader = command.ExecuteReader();
        var articles = new List<(long, string)>();
        while (reader.Read()) articles.Add((reader.GetInt64(0), reader.GetString(1)));
        return articles;
    }

    private bool LinkSome()
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var fresh = Sketches("linked = 0 LIMIT " + Chunk.ToString(CultureInfo.InvariantCulture));
        if (fresh.Count == 0) return false;
        // Another process wrote meanwhile: what it linked or replaced has to be known.
        var version = Number(_connection, "PRAGMA data_version");
        if (version != _seen)
        {
            _index = new CandidateIndex();
            _keys = [];
            foreach (var (key, sketch) in Sketches("linked = 1")) Add(key, sketch);
            _seen = version;
        }

        using (var edges = new Insert(_connection, "edges", 3))
        using (var reuses = new Insert(_connection, "reuses", 4))
        using (var spans = new Insert(_connection, "reuse_spans", 7))
        using (var linked = Sql.Command(_connection, "UPDATE sketches SET linked = 1 WHERE article = $article", ("$article", 0L)))
        {
            foreach (var (key, sketch) in fresh)
            {
                Link(key, sketch, edges, reuses, spans);
                Add(key, sketch);
                linked.Parameters[0].Value = key;
                linked.ExecuteNonQuery();
            }
        }

        Sql.Run(_connection, "UPDATE linking SET stale = 1");
        transaction.Commit();
        return true;
    }

    private void Add(long key, Sketch sketch)
    {
        _index.Add(sketch);
        _keys.Add(key);
    }

    private void Link(long key, Sketch sketch, Insert edges, Insert reuses, Insert spans)
    {
        _index.Find(sketch, _candidates);
        foreach (var n in _candidates)
        {
            var other = _index.Sketches[n];
            var first = string.CompareOrdinal(sketch.Article, other.Article) < 0;
            var (a, b) = first ? (key, _keys[n]) : (_keys[n], key);
            var together = StoryModel.Together(sketch, other);
            if (together >= StoryModel.LeastEdge) edges.Row(a, b, (int)MathF.Round(together * 1000));
            if (!ReuseKinds.IsWorthReading(sketch, other, together)) continue;
            if (_passages.Between(a, b, first ? sketch : other, first ? other : sketch, together) is not { } reuse) continue;
            reuses.Row(a, b, (int)MathF.Round(reuse.Containment * 1000), reuse.Kind);
            for (var i = 0; i < reuse.Passages.Count; i++) spans.Row(a, b, i + 1, reuse.Passages[i].A, reuse.Passages[i].B);
        }
    }

    private void Group()
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        // Whoever comes later groups all; nothing is lost by leaving it to them.
        if (Number(_connection, "SELECT stale FROM linking") == 0 || Number(_connection, "SELECT EXISTS (SELECT 1 FROM sketches WHERE linked = 0)") != 0) return;
        var articles = new List<(long Key, string Id)>();
        using (var command = Sql.Command(_connection, "SELECT key, id FROM articles ORDER BY coalesce(published_best, published_earliest, '9'), id"))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read()) articles.Add((reader.GetInt64(0), reader.GetString(1)));
        }

        var place = new Dictionary<long, int>(articles.Count);
        for (var i = 0; i < articles.Count; i++) place[articles[i].Key] = i;
        var edges = new List<(int, int, float)>();
        using (var command = Sql.Command(_connection, "SELECT article, other, together FROM edges"))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read()) edges.Add((place[reader.GetInt64(0)], place[reader.GetInt64(1)], reader.GetInt32(2) / 1000f));
        }

        var groups = StoryGroups.Of(articles.Count, edges, Enumerable.Range(0, articles.Count).ToArray(), StoryModel.LeastTogether);
        Sql.Run(_connection, "DELETE FROM story_articles");
        using (var insert = new Insert(_connection, "story_articles", 2))
        {
            for (var i = 0; i < articles.Count; i++) insert.Row(articles[i].Key, StoryEntry.IdOf(articles[groups[i]].Id));
        }

        Sql.Run(_connection, "UPDATE linking SET stale = 0");
        transaction.Commit();
    }

    private List<(long Key, Sketch Sketch)> Sketches(string condition)
    {
        using var command = Sql.Command(_connection, $"SELECT s.article, a.id, a.outlet, s.bytes FROM sketches s JOIN articles a ON a.key = s.article WHERE s.{condition}");
        using var reader = command.ExecuteReader();
        var sketches = new List<(long, Sketch)>();
        while (reader.Read()) sketches.Add((reader.GetInt64(0), SketchBytes.Read(reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2), (byte[])reader[3])));
        return sketches;
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = Sql.Command(connection, sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
