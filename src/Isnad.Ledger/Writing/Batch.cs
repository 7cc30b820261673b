using System.Globalization;
using Isnad.Reading;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>Writes that stand or fall together. Disposed without <see cref="Commit"/>, it leaves no trace.</summary>
public sealed class Batch : IDisposable
{
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly AnalysisRows _rows;
    private bool _replaced;
    private bool _done;

    /// <exception cref="LedgerException">Another process goes on writing.</exception>
    internal Batch(string path, SqliteConnection connection)
    {
        _path = path;
        _connection = connection;
        _transaction = Explained(() => connection.BeginTransaction(deferred: false));
        _rows = new AnalysisRows(connection);
    }

    /// <summary>
    /// Writes an article with its facts. What the same engine wrote before stands; what another engine or other knowledge found is replaced
    /// as a whole. Of several places with one content, the first in ordinal order stands, so that the order of arrival does not matter.
    /// </summary>
    /// <returns>Whether the article's facts are new or were replaced.</returns>
    /// <exception cref="LedgerException">The disk is full or the file was damaged.</exception>
    public bool Write(Analysis analysis) => Explained(() => WriteOrKeep(analysis));

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

    /// <summary>Makes the batch stand.</summary>
    /// <exception cref="LedgerException">It could not be written; nothing of it stands.</exception>
    public void Commit() => _done = Explained(() =>
    {
        if (_replaced) Sql.Run(_connection, "DELETE FROM engines WHERE id NOT IN (SELECT engine FROM articles)");
        _transaction.Commit();
        return true;
    });

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

    private bool WriteOrKeep(Analysis analysis)
    {
        var article = analysis.Article;
        var engine = EngineRow.IdOf(analysis.Engine);
        if (Standing(article.Id) is not { } standing)
        {
            _rows.Seen(_rows.Write(analysis, engine, standing: null), article.Location);
            return true;
        }

        _rows.Seen(standing.Key, article.Location);
        var sameEngine = string.Equals(standing.Engine, engine, StringComparison.Ordinal);
        if (sameEngine && string.CompareOrdinal(article.Location, standing.Location) >= 0) return false;
        _rows.Erase(standing.Key);
        _rows.Write(analysis, engine, standing.Key);
        _replaced |= !sameEngine;
        return !sameEngine;
    }

    private (long Key, string Engine, string Location)? Standing(string article)
    {
        using var command = Sql.Command(_connection, "SELECT key, engine, location FROM articles WHERE id = $id", ("$id", article));
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetString(1), reader.GetString(2)) : null;
    }

    private T Explained<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (SqliteException e)
        {
            throw LedgerException.Of(_path, e);
        }
    }
}
