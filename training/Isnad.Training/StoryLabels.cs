using System.Text.Json;

namespace Isnad.Training;

/// <summary>Reads the label files of gold/stories.</summary>
internal static class StoryLabels
{
    /// <summary>All pairs of all label files of a folder; doubtful ones are left out.</summary>
    public static List<StoryPair> Read(string folder)
    {
        var pairs = new List<StoryPair>();
        foreach (var file in Directory.GetFiles(folder, "s*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var root = json.RootElement;
            var seed = root.GetProperty("seed").GetString()!;
            var doubtful = new HashSet<(string, string)>();
            foreach (var pair in root.GetProperty("doubtful").EnumerateArray())
            {
                var (a, b) = (pair[0].GetString()!, pair[1].GetString()!);
                doubtful.Add((a, b));
                doubtful.Add((b, a));
            }

            var relation = root.GetProperty("relation").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);
            foreach (var other in relation.Where(r => r.Value is "doubtful")) doubtful.UnionWith([(seed, other.Key), (other.Key, seed)]);
            var groups = root.GetProperty("groups").EnumerateArray().Select(g => g.EnumerateArray().Select(d => d.GetString()!).ToArray()).ToArray();
            var members = groups.SelectMany((g, n) => g.Select(d => (Article: d, Group: n))).DistinctBy(m => m.Article, StringComparer.Ordinal).ToArray();
            for (var i = 0; i < members.Length; i++)
            {
                for (var j = i + 1; j < members.Length; j++)
                {
                    var (a, b) = (members[i], members[j]);
                    if (doubtful.Contains((a.Article, b.Article))) continue;
                    var ofSeed = string.Equals(a.Article, seed, StringComparison.Ordinal) || string.Equals(b.Article, seed, StringComparison.Ordinal);
                    var other = string.Equals(a.Article, seed, StringComparison.Ordinal) ? b.Article : a.Article;
                    var kind = ofSeed ? relation.GetValueOrDefault(other, "?") : a.Group == b.Group ? "same" : "apart";
                    if (ofSeed && kind is "same" != (a.Group == b.Group)) continue;
                    pairs.Add(new StoryPair(a.Article, b.Article, a.Group == b.Group, ofSeed, kind));
                }
            }
        }

        return pairs.DistinctBy(p => string.CompareOrdinal(p.A, p.B) < 0 ? (p.A, p.B) : (p.B, p.A)).ToList();
    }
}
