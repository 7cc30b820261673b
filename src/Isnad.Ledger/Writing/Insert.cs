using System.Buffers;
using System.Globalization;
using System.Text;
using Isnad.Arabic;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Isnad.Ledger;

/// <summary>A prepared INSERT into one table; values in the order of its columns.</summary>
/// <remarks>An article is some four hundred rows, so this binds and steps by itself: a SqliteCommand costs more than the insert.</remarks>
internal sealed class Insert : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly int _columns;
    private byte[] _utf8 = ArrayPool<byte>.Shared.Rent(4096);

    public Insert(SqliteConnection connection, string table, int columns, string verb = "INSERT")
    {
        _database = connection.Handle!;
        _columns = columns;
        var sql = $"{verb} INTO {table} VALUES ({string.Join(", ", Enumerable.Repeat("?", columns))})";
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>The key that the last row was given.</summary>
    public long LastKey => raw.sqlite3_last_insert_rowid(_database);

    /// <summary>Inserts a row: strings, numbers, booleans and null; a <see cref="Span"/> fills two columns.</summary>
    public void Row(params ReadOnlySpan<object?> values)
    {
        var at = 0;
        foreach (var value in values)
        {
            switch (value)
            {
                case Span span:
                    raw.sqlite3_bind_int(_statement, ++at, span.Start);
                    raw.sqlite3_bind_int(_statement, ++at, span.End);
                    break;
                case NoSpan:
                    raw.sqlite3_bind_null(_statement, ++at);
                    raw.sqlite3_bind_null(_statement, ++at);
                    break;
                case null:
                    raw.sqlite3_bind_null(_statement, ++at);
                    break;
                case string text:
                    Bind(++at, text);
                    break;
                case byte[] bytes:
                    raw.sqlite3_bind_blob(_statement, ++at, bytes);
                    break;
                case double number:
                    raw.sqlite3_bind_double(_statement, ++at, number);
                    break;
                default:
                    raw.sqlite3_bind_int64(_statement, ++at, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                    break;
            }
        }

        if (at != _columns) throw new ArgumentException($"{at} values for {_columns} columns", nameof(values));
        var result = raw.sqlite3_step(_statement);
        if (result != raw.SQLITE_DONE) result = raw.sqlite3_reset(_statement) is var reason and not 0 ? reason : result;
        else raw.sqlite3_reset(_statement);
        Check(result);
    }

    /// <summary>A span that may be missing, as <see cref="Row"/> takes it.</summary>
    public static object Maybe(Span? span) => span is { } s ? s : NoSpan.Value;

    public void Dispose()
    {
        _statement.Dispose();
        ArrayPool<byte>.Shared.Return(_utf8);
    }

    private void Bind(int at, string text)
    {
        if (text.Length == 0)
        {
            // Of an empty span of bytes SQLite would see a null pointer, and take it for NULL.
            raw.sqlite3_bind_text(_statement, at, "");
            return;
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_utf8.Length < most)
        {
            ArrayPool<byte>.Shared.Return(_utf8);
            _utf8 = ArrayPool<byte>.Shared.Rent(most);
        }

        // By length, not up to a NUL: an article may hold one.
        raw.sqlite3_bind_text(_statement, at, _utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, _utf8)));
    }

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE)) throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), result);
    }

    private sealed class NoSpan
    {
        public static readonly NoSpan Value = new();
    }
}
