using System.Text.RegularExpressions;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>Why a day of publication is taken, in Arabic; a reason that basis.tsv does not know stays as it is.</summary>
internal sealed class BasisWords
{
    private readonly List<(Regex Pattern, string Arabic)> _templates = [];

    public BasisWords()
    {
        using var reader = new StreamReader(typeof(BasisWords).Assembly.GetManifestResourceStream("basis.tsv")!);
        foreach (var row in new Table("basis.tsv", reader.ReadToEnd()).Rows)
        {
            var pattern = Regex.Escape(row["en"]).Replace("\\{0}", "(?<a>.+)", StringComparison.Ordinal).Replace("\\{1}", "(?<b>.+)", StringComparison.Ordinal);
            _templates.Add((new Regex($"^{pattern}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), row["ar"]));
        }
    }

    public string Arabic(string basis) => string.Join("؛ ", basis.Split("; ").Select(Part));

    private string Part(string part)
    {
        foreach (var (pattern, arabic) in _templates)
        {
            if (pattern.Match(part) is not { Success: true } match) continue;
            var lead = arabic.EndsWith(": {0}", StringComparison.Ordinal);
            return arabic
                .Replace("{0}", lead ? Part(match.Groups["a"].Value) : match.Groups["a"].Value, StringComparison.Ordinal)
                .Replace("{1}", match.Groups["b"].Value, StringComparison.Ordinal);
        }

        return part;
    }
}
