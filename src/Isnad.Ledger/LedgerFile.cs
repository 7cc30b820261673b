using System.Globalization;
using Isnad.Reading;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Isnad.Ledger;

/// <summary>One SQLite file with everything Isnad read.</summary>
/// <remarks>
/// For one thread at a time; several processes may read while one writes. Writes happen in batches (<see cref="Batch"/>): what a batch
/// wrote is there completely or not at all, also after kill -9.
/// </remarks>
public sealed class LedgerFile : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly bool _writable;
    private ArticleRows? _rows;

    private LedgerFile(string path, SqliteConnection connection, bool writable)
    {
        Path = path;
        _connection = connection;
        _writable = writable;
    }

    public string Path { get; }

    /// <summary>Opens a ledger for reading and writing; makes the file, or brings its schema up to date, where needed.</summary>
    /// <exception cref="LedgerException">The file is no ledger, is newer than this build, or cannot be written.</exception>
    public static LedgerFile Open(string path)
    {
        var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            Schema.Check(connection, path);
            // WAL: readers go on while a batch is written, and a batch that never committed is simply not in the file.
            Sql.Run(connection, "PRAGMA journal_mode = WAL");
            Sql.Run(connection, "PRAGMA synchronous = NORMAL");
            Sql.Run(connection, "PRAGMA cache_size = -65536");
            Schema.Bring(connection);
            return new LedgerFile(path, connection, writable: true);
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw LedgerException.Of(path, e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens a ledger that is there, for reading only.</summary>
    /// <exception cref="LedgerException">There is no such file, it is no ledger, or it is of another version.</exception>
    public static LedgerFile OpenExisting(string path)
    {
        if (!File.Exists(path)) throw new LedgerException(path, "no ledger here; fill one with: isnad ingest PATHS --ledger FILE");
        var connection = Connect(path, SqliteOpenMode.ReadOnly);
        try
        {
            Schema.Check(connection, path);
            if (Schema.VersionOf(connection) < Schema.Latest) throw new LedgerException(path, "made by an older Isnad, or empty; bring it up to date with: isnad ingest PATHS --ledger FILE");
            return new LedgerFile(path, connection, writable: false);
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw LedgerException.Of(path, e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Starts a batch; nothing of it stands until it is committed.</summary>
    public Batch Batch() => new(Path, _connection);

    /// <summary>Whether the ledger holds the article as <paramref name="engine"/> reads it, and knows this place of it.</summary>
    public bool Holds(string article, string location, Engine engine)
    {
        using var command = Sql.Command(
            _connection,
            """
            SELECT 1 FROM articles a JOIN sightings s ON s.article = a.key
            WHERE a.id = $article AND a.engine = $engine AND s.location = $location
              AND NOT EXISTS (SELECT 1 FROM refusals r WHERE r.location = $location)
            """,
            ("$article", article),
            ("$engine", EngineRow.IdOf(engine)),
            ("$location", location));
        return command.ExecuteScalar() is not null;
    }

    /// <summary>All articles without their texts, newest first; of one day, in order of the location; those without any date last.</summary>
    public IReadOnlyList<ArticleEntry> Articles() => ArticleEntry.All(_connection);

    /// <summary>The analysis of an article as it was written; null where there is none of that id.</summary>
    public Analysis? AnalysisOf(string article) => (_rows ??= new ArticleRows(_connection)).Read(article);

    /// <summary>Whether articles were written that are not compared with the others yet.</summary>
    public bool IsBehind => Linker.IsBehind(_connection);

    /// <summary>Compares what is new with all other articles and brings the stories up to date.</summary>
    /// <exception cref="LedgerException">The file cannot be written.</exception>
    public void Link()
    {
        try
        {
            new Linker(_connection).Run();
        }
        catch (SqliteException e)
        {
            throw LedgerException.Of(Path, e);
        }
    }

    /// <summary>All stories, in order of their ids; an article that stands alone is a story of one.</summary>
    public IReadOnlyList<StoryEntry> Stories() => new StoryRows(_connection).All();

    /// <summary>Pairs of articles that share text, in order of their locations.</summary>
    public IEnumerable<ReuseEntry> Reuses() => ReuseEntry.All(_connection);

    /// <summary>Inputs that could not be read, in order of the location.</summary>
    public IReadOnlyList<Refused> Refusals()
    {
        using var command = Sql.Command(_connection, "SELECT location, reason FROM refusals ORDER BY location");
        using var reader = command.ExecuteReader();
        var refusals = new List<Refused>();
        while (reader.Read()) refusals.Add(new Refused(reader.GetString(0), reader.GetString(1)));
        return refusals;
    }

    /// <summary>Every row of every table but the journal of runs, as lines in a fixed order: equal for ledgers of equal content.</summary>
    public IEnumerable<string> Dump() => LedgerDump.Lines(_connection);

    /// <summary>SQLite's own check of the file; "ok" where nothing is wrong.</summary>
    public string IntegrityCheck()
    {
        using var command = Sql.Command(_connection, "PRAGMA integrity_check");
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }

    public void Dispose()
    {
        _rows?.Dispose();
        if (_writable)
        {
            // Back to one plain file, so that it can be copied or opened where nothing may be written. Not while others have it open: then
            // SQLite says busy, and the last one out tidies up. Straight to SQLite, since a SqliteCommand would wait and try again.
            _ = raw.sqlite3_busy_timeout(_connection.Handle, 0);
            _ = raw.sqlite3_exec(_connection.Handle, "PRAGMA journal_mode = DELETE");
        }

        _connection.Dispose();
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        if (Directory.Exists(path)) throw new LedgerException(path, "is a folder; name a file, such as isnad.db in it");
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw LedgerException.Of(path, e);
        }
    }
}
