using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>Short ways to say a statement. SQL text is always this assembly's own; values are parameters.</summary>
internal static class Sql
{
    [SuppressMessage("Security", "CA2100", Justification = "Only constant text comes in; values are parameters.")]
    public static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }
}
