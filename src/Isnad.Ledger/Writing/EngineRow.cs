using System.Security.Cryptography;
using System.Text;
using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>How an <see cref="Engine"/> stands in the table engines.</summary>
internal static class EngineRow
{
    /// <summary>From version, knowledge and models: another of any of them is another engine.</summary>
    public static string IdOf(Engine engine) =>
        "g-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{engine.Version}\n{engine.Knowledge}\n{Models(engine)}")))[..12];

    /// <summary>"name=hash", one a line, in order of the name.</summary>
    public static string Models(Engine engine) => string.Join('\n', engine.Models.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key}={m.Value}"));

    public static Engine Read(string version, string knowledge, string models) => new(
        version,
        knowledge,
        models.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(m => m[..m.IndexOf('=', StringComparison.Ordinal)], m => m[(m.IndexOf('=', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal));
}
