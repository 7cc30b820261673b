using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>A ledger as lines of text, to compare two of them.</summary>
internal static class LedgerDump
{
    public static IEnumerable<string> Lines(SqliteConnection connection)
    {
        foreach (var table in Tables(connection))
        {
            using var command = Sql.Command(connection, $"SELECT * FROM {table}");
            using var reader = command.ExecuteReader();
            var lines = new List<string>();
            var line = new StringBuilder();
            while (reader.Read())
            {
                line.Clear().Append(table);
                for (var i = 0; i < reader.FieldCount; i++) line.Append('\t').Append(Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture));
                lines.Add(line.ToString());
            }

            lines.Sort(StringComparer.Ordinal);
            foreach (var l in lines) yield return l;
        }
    }

    private static List<string> Tables(SqliteConnection connection)
    {
        using var command = Sql.Command(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'ingests' ORDER BY name");
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read()) tables.Add(reader.GetString(0));
        return tables;
    }
}
