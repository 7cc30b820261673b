using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Knows who publishes: by host where the gazetteer has it, else by what the page or feed says.</summary>
internal sealed class Outlets
{
    private const string File = "gazetteer/outlets.tsv";
    private readonly Dictionary<string, Outlet> _byHost = new(StringComparer.Ordinal);

    public Outlets(Knowledge knowledge)
    {
        if (!knowledge.Files.Contains(File, StringComparer.Ordinal)) return;
        foreach (var row in knowledge.Table(File).Rows)
        {
            foreach (var host in row.List("host")) _byHost[HostOf("//" + host) ?? host] = new Outlet(row["id"], row["name"], host);
        }
    }

    /// <summary>The outlet of a page, or null where neither an address nor a name is known.</summary>
    public Outlet? Of(string? url, string? name)
    {
        var host = HostOf(url);
        for (var part = host; part is not null; part = Parent(part))
        {
            if (_byHost.TryGetValue(part, out var known)) return known;
        }

        name = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        if (host is not null) return new Outlet("outlet-" + host, name ?? host, host);
        return name is null ? null : new Outlet("outlet-" + Slug(name), name, null);
    }

    /// <summary>The host of an address, lower case, without www.</summary>
    public static string? HostOf(string? url)
    {
        if (url is null) return null;
        var start = url.IndexOf("//", StringComparison.Ordinal);
        if (start < 0) return null;
        var rest = url.AsSpan(start + 2);
        var end = rest.IndexOfAny("/?#:");
        var host = (end < 0 ? rest : rest[..end]).Trim().ToString().ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        return host.Length == 0 || host.Contains(' ', StringComparison.Ordinal) ? null : host;
    }

    private static string? Parent(string host)
    {
        var dot = host.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && host.IndexOf('.', dot + 1) > 0 ? host[(dot + 1)..] : null;
    }

    private static string Slug(string name) => string.Join('-', Tokenizer.Tokenize(name).Where(t => t.Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Number).Select(t => t.Key));
}
