using System.Security.Cryptography;
using System.Text;

namespace Isnad.Arabic;

/// <summary>Folded forms that raw news shows to be ordinary words rather than names (models/words, see its card).</summary>
/// <remarks>A form that is missing is a name, a rare word or an unseen form; a form that is listed may still be a name too (صالح).</remarks>
public sealed class CommonWords
{
    private const string Resource = "models/words/common.txt";
    private static readonly Lazy<CommonWords> Loaded = new(Load);
    private readonly Dictionary<string, bool> _forms;

    private CommonWords(Dictionary<string, bool> forms, string hash)
    {
        _forms = forms;
        Hash = hash;
    }

    /// <summary>The list this build carries.</summary>
    public static CommonWords BuiltIn => Loaded.Value;

    /// <summary>"sha256:…" of the file.</summary>
    public string Hash { get; }

    public bool Contains(string key) => _forms.ContainsKey(key);

    /// <summary>Whether the form itself inflects as ordinary words do, and is not merely built like a form of one (a town named like a form of an ordinary verb).</summary>
    public bool IsOrdinary(string key) => _forms.TryGetValue(key, out var itself) && itself;

    private static CommonWords Load()
    {
        using var stream = typeof(CommonWords).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var forms = new Dictionary<string, bool>(100_000, StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(bytes).AsSpan().EnumerateLines())
        {
            if (line.IsEmpty) continue;
            var itself = line[^1] == '*';
            forms[(itself ? line[..^1] : line).ToString()] = itself;
        }

        return new CommonWords(forms, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
