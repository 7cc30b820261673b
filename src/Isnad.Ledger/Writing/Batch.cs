using System.Globalization;
using Isnad.Reading;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>Writes that stand or fall together. Disposed without <see cref="Commit"/>, it leaves no trace.</summary>
public sealed class Batch : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly AnalysisRows _rows;
    private bool _replaced;
    private bool _done;

    internal Batch(SqliteConnection connection)
    {
        _connection = connection;
        _transaction = connection.BeginTransaction(deferred: false);
        _rows = new AnalysisRows(connection);
    }

    /// <summary>
    /// Writes an article with its facts. What the same engine wrote before stands; what another engine or other knowledge found is replaced
    /// as a whole. Of several places with one content, the first in ordinal order stands, so that the order of arrival does not matter.
    /// </summary>
    /// <returns>Whether the article's facts are new or were replaced.</returns>
    public bool Write(Analysis analysis)
    {
        var article = analysis.Article;
        _rows.Seen(article.Id, article.Location);
        var engine = EngineRow.IdOf(analysis.Engine);
        var standing = Standing(article.Id);
        if (standing is not { } s)
        {
            _rows.Write(analysis, engine);
            return true;
        }

        var sameEngine = string.Equals(s.Engine, engine, StringComparison.Ordinal);
        if (sameEngine && string.CompareOrdinal(article.Location, s.Location) >= 0) return false;
        _rows.Erase(article.Id);
        _rows.Write(analysis, engine);
        _replaced |= !sameEngine;
        return !sameEngine;
    }

    /// <summary>Notes an input that could not be read.</summary>
    /// <returns>Whether that is news.</returns>
    public bool Write(Refused refused)
    {
        using var command = Sql.Command(
            _connection,
            "INSERT INTO refusals VALUES ($location, $reason) ON CONFLICT (location) DO UPDATE SET reason = excluded.reason WHERE reason <> excluded.reason",
            ("$location", refused.Location),
            ("$reason", refused.Reason));
        return command.ExecuteNonQuery() > 0;
    }

    /// <summary>Adds a line to the journal of runs.</summary>
    /// <param name="at">When the run ended.</param>
    public void Write(IngestCount count, Engine engine, DateTimeOffset at)
    {
        using var command = Sql.Command(
            _connection,
            "INSERT INTO ingests (at, engine, inputs, read, known, refused) VALUES ($at, $engine, $in, $read, $known, $refused)",
            ("$at", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
            ("$engine", EngineRow.IdOf(engine)),
            ("$in", count.In),
            ("$read", count.Read),
            ("$known", count.Known),
            ("$refused", count.Refused));
        command.ExecuteNonQuery();
    }

    public void Commit()
    {
        if (_replaced) Sql.Run(_connection, "DELETE FROM engines WHERE id NOT IN (SELECT engine FROM articles)");
        _transaction.Commit();
        _done = true;
    }

    public void Dispose()
    {
        _rows.Dispose();
        if (!_done)
        {
            try
            {
                _transaction.Rollback();
            }
            catch (SqliteException)
            {
                // The database rolled back by itself (full disk, lost file); there is nothing left to undo.
            }
        }

        _transaction.Dispose();
    }

    private (string Engine, string Location)? Standing(string article)
    {
        using var command = Sql.Command(_connection, "SELECT engine, location FROM articles WHERE id = $id", ("$id", article));
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetString(0), reader.GetString(1)) : null;
    }
}
