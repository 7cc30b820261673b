using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>An article of the ledger without its text.</summary>
/// <param name="Day">Best publication day, else the earliest possible one; null where nothing is known.</param>
public sealed record ArticleEntry(string Id, string Location, string? Outlet, DateOnly? Day)
{
    internal static IReadOnlyList<ArticleEntry> All(SqliteConnection connection)
    {
        using var command = Sql.Command(
            connection,
            """
            SELECT id, location, outlet_name, coalesce(published_best, published_earliest) AS day FROM articles
            ORDER BY day IS NULL, day DESC, location, id
            """);
        using var reader = command.ExecuteReader();
        var entries = new List<ArticleEntry>();
        while (reader.Read())
        {
            entries.Add(new ArticleEntry(
                reader.GetString(0),
                reader.GetString(1),
                reader.IsDBNull(2) ? null : reader.GetString(2),
                reader.IsDBNull(3) ? null : DateOnly.ParseExact(reader.GetString(3), "yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        return entries;
    }
}
