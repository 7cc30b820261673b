using System.Globalization;
using Isnad.Reading;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>Writes an analysis as rows. <see cref="ArticleRows"/> is the way back.</summary>
internal sealed class AnalysisRows : IDisposable
{
    private static readonly string[] Tables =
    [
        "published_evidence", "noise", "passages", "warnings", "actors", "mentions", "roles", "appellations", "times", "quantities",
        "instruments", "instrument_mentions", "statements", "links", "reasons", "events", "participants",
        "sketches", "story_articles",
    ];

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, Insert> _inserts = new(StringComparer.Ordinal);

    public AnalysisRows(SqliteConnection connection) => _connection = connection;

    /// <summary>Notes that an article was met at a place, and that the place can be read.</summary>
    public void Seen(long article, string location)
    {
        Into("sightings", 2, "INSERT OR IGNORE").Row(article, location);
        using var command = Sql.Command(_connection, "DELETE FROM refusals WHERE location = $location", ("$location", location));
        command.ExecuteNonQuery();
    }

    /// <summary>Takes away an article's facts and the article; the places where it was met stay.</summary>
    public void Erase(long article)
    {
        foreach (var table in Tables)
        {
            using var rows = Sql.Command(_connection, $"DELETE FROM {table} WHERE article = $article", ("$article", article));
            rows.ExecuteNonQuery();
        }

        foreach (var table in (string[])["edges", "reuses", "reuse_spans"])
        {
            using var rows = Sql.Command(_connection, $"DELETE FROM {table} WHERE article = $article OR other = $article", ("$article", article));
            rows.ExecuteNonQuery();
        }

        using var row = Sql.Command(_connection, "DELETE FROM articles WHERE key = $article", ("$article", article));
        row.ExecuteNonQuery();
    }

    /// <summary>Writes an article with its facts.</summary>
    /// <param name="standing">The key it had before; null for a new article.</param>
    /// <returns>The article's key in this file.</returns>
    public long Write(Analysis a, string engine, long? standing)
    {
        Into("engines", 4, "INSERT OR IGNORE").Row(engine, a.Engine.Version, a.Engine.Knowledge, EngineRow.Models(a.Engine));
        var key = WriteArticle(a, engine, standing);
        WriteActors(a, key);
        WriteTimes(a, key);
        WriteInstruments(a, key);
        WriteStatements(a, key);
        WriteEvents(a, key);
        Into("sketches", 3).Row(key, 0, SketchBytes.Of(SketchMaker.Of(a)));
        return key;
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values) insert.Dispose();
    }

    private long WriteArticle(Analysis a, string engine, long? standing)
    {
        var article = a.Article;
        var published = a.Published;
        var articles = Into("articles", 23);
        articles.Row(
            standing,
            article.Id,
            engine,
            article.Location,
            article.Origin.Kind,
            article.Origin.Sha256,
            article.Origin.Charset,
            article.Outlet?.Id,
            article.Outlet?.Name,
            article.Outlet?.Host,
            article.Url,
            article.Language,
            Insert.Maybe(article.Headline),
            Iso(article.Declared?.Day),
            article.Declared?.Basis,
            Insert.Maybe(article.Declared?.Evidence),
            Iso(published.Best),
            Iso(published.Earliest),
            Iso(published.Latest),
            published.Basis,
            article.Text);
        var key = articles.LastKey;
        Each(published.Evidence, (n, x) => Into("published_evidence", 4).Row(key, n, x));
        Each(article.Noise, (n, x) => Into("noise", 5).Row(key, n, x.Span, x.Reason));
        Each(article.Passages, (n, x) => Into("passages", 5).Row(key, n, x.Span, x.Kind.ToString()));
        Each(a.Warnings, (n, x) => Into("warnings", 3).Row(key, n, x));
        return key;
    }

    private void WriteActors(Analysis a, long key)
    {
        Each(a.Actors, (n, x) => Into("actors", 9).Row(key, n, x.Id, x.Kind.ToString(), x.Name, x.NameEn, x.Known, x.Country, string.Join(' ', x.Sectors)));
        Each(a.Mentions, (n, x) => Into("mentions", 7).Row(key, n, x.Span, x.Actor, x.Form.ToString(), x.Rule));
        Each(a.Roles, (n, x) => Into("roles", 6).Row(key, n, x.Span, x.Actor, x.Organisation));
        Each(a.Appellations, (n, x) => Into("appellations", 8).Row(key, n, x.Span, x.Actor, x.Valence, x.Voice, x.ScareQuotes));
    }

    private void WriteTimes(Analysis a, long key)
    {
        Each(a.Times, (n, x) => Into("times", 7).Row(key, n, x.Span, x.Type, x.Value, x.Rule));
        Each(a.Quantities, (n, x) => Into("quantities", 7).Row(key, n, x.Span, x.Value, x.Unit, x.Bound));
    }

    private void WriteInstruments(Analysis a, long key)
    {
        Each(a.Instruments, (n, x) =>
        {
            Into("instruments", 8).Row(key, n, x.Id, x.Name, x.NameEn, x.Kind, x.Date, x.Rule);
            Each(x.Mentions, (m, span) => Into("instrument_mentions", 5).Row(key, n, m, span));
            Participants(key, FactId.Of('i', n), "party", x.Parties);
        });
    }

    private void WriteStatements(Analysis a, long key)
    {
        Each(a.Statements, (n, x) =>
        {
            Into("statements", 20).Row(
                key,
                n,
                x.Id,
                x.Rule,
                x.Cue,
                x.Act,
                x.Form,
                x.Speaker.Actor,
                x.Speaker.Span,
                x.Addressee,
                x.Channel.Kind,
                Insert.Maybe(x.Channel.Span),
                x.Channel.Inherited,
                x.Content,
                x.Status,
                x.Inside);
            Each(x.Chain, (m, link) => Into("links", 8).Row(key, x.Id, m, link.Role, link.Actor, link.Name, Insert.Maybe(link.Span)));
            Each(x.Reasons, (m, reason) => Into("reasons", 7).Row(key, x.Id, m, reason.Step, reason.Rule, Insert.Maybe(reason.Evidence)));
            Participants(key, x.Id, "about", x.About);
        });
    }

    private void WriteEvents(Analysis a, long key)
    {
        Each(a.Events, (n, x) =>
        {
            Into("events", 17).Row(
                key,
                n,
                x.Id,
                x.Rule,
                x.Type,
                x.Mode,
                x.Trigger,
                x.Where,
                Insert.Maybe(x.When?.Span),
                x.When?.Type,
                x.When?.Value,
                x.When?.Rule,
                x.Status,
                x.AttributedTo,
                x.Background);
            Participants(key, x.Id, "source", x.Source);
            Participants(key, x.Id, "recipient", x.Recipient);
        });
    }

    private void Participants(long article, string fact, string part, IReadOnlyList<string> actors) =>
        Each(actors, (n, actor) => Into("participants", 5).Row(article, fact, part, n, actor));

    private Insert Into(string table, int columns, string verb = "INSERT")
    {
        if (_inserts.TryGetValue(table, out var insert)) return insert;
        insert = new Insert(_connection, table, columns, verb);
        _inserts.Add(table, insert);
        return insert;
    }

    private static void Each<T>(IReadOnlyList<T> items, Action<int, T> write)
    {
        for (var i = 0; i < items.Count; i++) write(i + 1, items[i]);
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
