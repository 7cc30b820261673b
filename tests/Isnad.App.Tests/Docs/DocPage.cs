namespace Isnad.App.Tests;

/// <summary>A page of documentation, as far as it can be wrong: its fenced blocks.</summary>
internal sealed class DocPage(string name)
{
    private readonly string[] _lines = File.ReadAllLines(Repository.At(name));

    /// <summary>Commands in order: the lines of its sh blocks.</summary>
    public IReadOnlyList<string> Commands => [.. Blocks("sh")];

    /// <summary>What it says the program prints: the lines of its text blocks.</summary>
    public IReadOnlyList<string> Shown => [.. Blocks("text")];

    private IEnumerable<string> Blocks(string language)
    {
        var inside = false;
        foreach (var line in _lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) inside = !inside && line == "```" + language;
            else if (inside && line.Trim().Length > 0) yield return line;
        }
    }
}
