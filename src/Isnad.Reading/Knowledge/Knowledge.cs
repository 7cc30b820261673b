using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Isnad.Reading;

/// <summary>What Isnad knows: the files of knowledge/, as built in or from a directory.</summary>
/// <remarks>Files are read when first asked for. Safe to use from several threads.</remarks>
public sealed class Knowledge
{
    private const string Prefix = "knowledge/";
    private readonly Func<string, Stream?> _open;
    private readonly ConcurrentDictionary<string, Table> _tables = new(StringComparer.Ordinal);
    private readonly Lazy<string> _hash;

    private Knowledge(IReadOnlyList<string> files, Func<string, Stream?> open)
    {
        Files = files;
        _open = open;
        _hash = new Lazy<string>(ComputeHash);
    }

    /// <summary>The knowledge that this build carries.</summary>
    public static Knowledge BuiltIn { get; } = FromAssembly();

    /// <summary>Paths under knowledge/, with '/', in ordinal order.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>"sha256:…" over names and contents of all files.</summary>
    public string Hash => _hash.Value;

    /// <summary>Knowledge from a directory, for those who change it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static Knowledge FromDirectory(string directory)
    {
        if (!Directory.Exists(directory)) throw new DirectoryNotFoundException($"{directory}: no such directory; give the folder that holds lexicon/ and gazetteer/");
        var files = Directory.GetFiles(directory, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(directory, f).Replace('\\', '/'))
            .Where(f => Path.GetExtension(f) is ".tsv" or ".yaml")
            .Order(StringComparer.Ordinal)
            .ToArray();
        return new Knowledge(files, name => File.OpenRead(Path.Combine(directory, name)));
    }

    /// <summary>A table by its path under knowledge/, such as "lexicon/titles.tsv".</summary>
    /// <exception cref="KnowledgeException">There is no such file, or it is malformed.</exception>
    public Table Table(string name) => _tables.GetOrAdd(name, n => new Table(n, Text(n)));

    /// <summary>The content of a file by its path under knowledge/.</summary>
    /// <exception cref="KnowledgeException">There is no such file.</exception>
    public string Text(string name)
    {
        using var stream = _open(name) ?? throw new KnowledgeException(name, 0, "no such file in this build");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Knowledge FromAssembly()
    {
        var assembly = typeof(Knowledge).Assembly;
        var files = assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..])
            .Order(StringComparer.Ordinal)
            .ToArray();
        return new Knowledge(files, name => assembly.GetManifestResourceStream(Prefix + name));
    }

    private string ComputeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
            hash.AppendData(Encoding.UTF8.GetBytes(Text(file)));
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
