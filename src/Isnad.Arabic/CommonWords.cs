using System.Security.Cryptography;
using System.Text;

namespace Isnad.Arabic;

/// <summary>Folded forms that raw news shows to be ordinary words rather than names (models/words, see its card).</summary>
/// <remarks>A form that is missing is a name, a rare word or an unseen form; a form that is listed may still be a name too (صالح).</remarks>
public sealed class CommonWords
{
    private const string Resource = "models/words/common.txt";
    private static readonly Lazy<CommonWords> Loaded = new(Load);
    private readonly HashSet<string> _forms;

    private CommonWords(HashSet<string> forms, string hash)
    {
        _forms = forms;
        Hash = hash;
    }

    /// <summary>The list this build carries.</summary>
    public static CommonWords BuiltIn => Loaded.Value;

    /// <summary>"sha256:…" of the file.</summary>
    public string Hash { get; }

    public bool Contains(string key) => _forms.Contains(key);

    private static CommonWords Load()
    {
        using var stream = typeof(CommonWords).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var forms = new HashSet<string>(100_000, StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(bytes).AsSpan().EnumerateLines())
        {
            if (!line.IsEmpty) forms.Add(line.ToString());
        }

        return new CommonWords(forms, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
