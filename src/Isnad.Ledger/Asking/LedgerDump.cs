using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>A ledger as lines of text, to compare two of them. Keys, which depend on the order of arrival, are printed as the ids they stand for.</summary>
internal static class LedgerDump
{
    public static IEnumerable<string> Lines(SqliteConnection connection)
    {
        var ids = Ids(connection);
        foreach (var table in Tables(connection))
        {
            using var command = Sql.Command(connection, $"SELECT * FROM {table}");
            using var reader = command.ExecuteReader();
            var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
            var lines = new List<string>();
            var line = new StringBuilder();
            while (reader.Read())
            {
                line.Clear().Append(table);
                for (var i = 0; i < names.Length; i++)
                {
                    if (names[i] is "key") continue;
                    var value = reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture);
                    line.Append('\t').Append(names[i] is "article" or "other" ? ids[reader.GetInt64(i)] : value);
                }

                lines.Add(line.ToString());
            }

            lines.Sort(StringComparer.Ordinal);
            foreach (var l in lines) yield return l;
        }
    }

    private static Dictionary<long, string> Ids(SqliteConnection connection)
    {
        using var command = Sql.Command(connection, "SELECT key, id FROM articles");
        using var reader = command.ExecuteReader();
        var ids = new Dictionary<long, string>();
        while (reader.Read()) ids.Add(reader.GetInt64(0), reader.GetString(1));
        return ids;
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
