using System.Globalization;
using Isnad.Arabic;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>A prepared INSERT into one table; values in the order of its columns.</summary>
internal sealed class Insert : IDisposable
{
    private readonly SqliteCommand _command;

    public Insert(SqliteConnection connection, string table, int columns, string verb = "INSERT")
    {
        var names = Enumerable.Range(0, columns).Select(i => string.Create(CultureInfo.InvariantCulture, $"$p{i}")).ToArray();
        _command = Sql.Command(connection, $"{verb} INTO {table} VALUES ({string.Join(", ", names)})");
        foreach (var name in names) _command.Parameters.Add(new SqliteParameter { ParameterName = name });
        _command.Prepare();
    }

    /// <summary>Inserts a row: strings, integers, booleans, doubles and null; a <see cref="Span"/> fills two columns.</summary>
    /// <returns>Rows inserted: 0 where an INSERT OR IGNORE met the row.</returns>
    public int Row(params ReadOnlySpan<object?> values)
    {
        var at = 0;
        foreach (var value in values)
        {
            switch (value)
            {
                case Span span:
                    _command.Parameters[at++].Value = span.Start;
                    _command.Parameters[at++].Value = span.End;
                    break;
                case NoSpan:
                    _command.Parameters[at++].Value = DBNull.Value;
                    _command.Parameters[at++].Value = DBNull.Value;
                    break;
                default:
                    _command.Parameters[at++].Value = value ?? DBNull.Value;
                    break;
            }
        }

        if (at != _command.Parameters.Count) throw new ArgumentException($"{at} values for {_command.Parameters.Count} columns: {_command.CommandText}", nameof(values));
        return _command.ExecuteNonQuery();
    }

    /// <summary>A span that may be missing, as <see cref="Row"/> takes it.</summary>
    public static object Maybe(Span? span) => span is { } s ? s : NoSpan.Value;

    public void Dispose() => _command.Dispose();

    private sealed class NoSpan
    {
        public static readonly NoSpan Value = new();
    }
}
