using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>The numbered files of Schema/, applied once each, in order, and recorded in <c>schema_version</c>.</summary>
internal static class Schema
{
    private const long ApplicationId = 0x49534E44; // "ISND"

    private static readonly (int Number, string Name)[] Files = [.. typeof(Schema).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("schema/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(n => (int.Parse(n.AsSpan("schema/".Length, 3), NumberStyles.None, CultureInfo.InvariantCulture), n))];

    public static int Latest => Files[^1].Number;

    /// <exception cref="LedgerException">The file belongs to somebody else, or to a newer build.</exception>
    public static void Check(SqliteConnection connection, string path)
    {
        // In this order: tables and mark are committed together, so where there are tables of ours the mark is there too.
        if (Number(connection, "SELECT count(*) FROM sqlite_master") > 0 && Number(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new LedgerException(path, "is another program's database, not a ledger; name another file with --ledger");
        }

        var version = VersionOf(connection);
        if (version > Latest)
        {
            throw new LedgerException(path, string.Create(CultureInfo.InvariantCulture, $"has schema {version}, this isnad knows up to {Latest}; use a newer isnad"));
        }
    }

    /// <summary>The last file applied; 0 for a new database.</summary>
    public static int VersionOf(SqliteConnection connection) =>
        Number(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'") == 0
            ? 0
            : (int)Number(connection, "SELECT coalesce(max(version), 0) FROM schema_version");

    public static void Bring(SqliteConnection connection)
    {
        if (VersionOf(connection) == Latest) return;
        using var transaction = connection.BeginTransaction(deferred: false);
        Sql.Run(connection, "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL)");
        // Another process may have been faster while this one waited for the lock.
        var version = VersionOf(connection);
        foreach (var (number, name) in Files.Where(f => f.Number > version))
        {
            using var reader = new StreamReader(typeof(Schema).Assembly.GetManifestResourceStream(name)!);
            Sql.Run(connection, reader.ReadToEnd());
            using var record = Sql.Command(connection, "INSERT INTO schema_version VALUES ($version, $name)", ("$version", number), ("$name", name["schema/".Length..]));
            record.ExecuteNonQuery();
        }

        Sql.Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        transaction.Commit();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = Sql.Command(connection, sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
