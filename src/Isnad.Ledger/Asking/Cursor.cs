using System.Globalization;
using Isnad.Arabic;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>Reads the columns of a row from left to right; a span takes two.</summary>
internal sealed class Cursor(SqliteDataReader reader)
{
    private int _at;

    public bool Next()
    {
        _at = 0;
        return reader.Read();
    }

    public string Text() => reader.GetString(_at++);

    public string? TextOrNull() => reader.IsDBNull(_at++) ? null : reader.GetString(_at - 1);

    public int Number() => reader.GetInt32(_at++);

    public double Real() => reader.GetDouble(_at++);

    public bool Flag() => reader.GetInt64(_at++) != 0;

    public Span Span() => new(Number(), Number());

    public Span? SpanOrNull()
    {
        if (!reader.IsDBNull(_at)) return Span();
        _at += 2;
        return null;
    }

    public DateOnly? DayOrNull() => TextOrNull() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public T Of<T>()
        where T : struct, Enum => Enum.Parse<T>(Text());
}
