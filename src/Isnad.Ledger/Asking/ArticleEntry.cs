using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>An article of the ledger without its text.</summary>
/// <param name="Day">Best publication day, else the earliest possible one; null where nothing is known.</param>
public sealed record ArticleEntry(string Id, string Location, string? Outlet, DateOnly? Day)
{
    internal const string Columns = "a.id, a.location, a.outlet_name, coalesce(a.published_best, a.published_earliest)";

    internal static IReadOnlyList<ArticleEntry> All(SqliteConnection connection)
    {
        using var command = Sql.Command(connection, $"SELECT {Columns} AS day FROM articles a ORDER BY day IS NULL, day DESC, location, id");
        using var reader = command.ExecuteReader();
        var entries = new List<ArticleEntry>();
        while (reader.Read()) entries.Add(Of(reader, 0));
        return entries;
    }

    /// <summary>An entry from <see cref="Columns"/>, which begin at <paramref name="column"/>.</summary>
    internal static ArticleEntry Of(SqliteDataReader reader, int column) => new(
        reader.GetString(column),
        reader.GetString(column + 1),
        reader.IsDBNull(column + 2) ? null : reader.GetString(column + 2),
        reader.IsDBNull(column + 3) ? null : DateOnly.ParseExact(reader.GetString(column + 3), "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
