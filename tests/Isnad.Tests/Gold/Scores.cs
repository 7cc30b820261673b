using System.Globalization;
using System.Text;

namespace Isnad.Tests;

/// <summary>Scores by layer: counts are summed over articles first and divided last.</summary>
internal sealed class Scores
{
    private readonly Dictionary<string, Score> _layers = Layers.All.ToDictionary(l => l, _ => default(Score), StringComparer.Ordinal);

    public Score this[string layer] => _layers[layer];

    public int Articles { get; private set; }

    public void BeginArticle() => Articles++;

    public void Add(string layer, int wanted, int found, int right) => _layers[layer] += new Score(wanted, found, right);

    /// <summary>One item that is there for certain and is right or not.</summary>
    public void Add(string layer, bool right) => Add(layer, 1, 1, right ? 1 : 0);

    /// <summary>An item that the gold may have, the analysis may have, or both.</summary>
    public void Add(string layer, bool wanted, bool found, bool right) => Add(layer, wanted ? 1 : 0, found ? 1 : 0, wanted && right ? 1 : 0);

    /// <summary>A table to read.</summary>
    public override string ToString()
    {
        var table = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{"layer",-28}{"gold",7}{"found",7}{"right",7}{"prec",8}{"rec",8}{"f1",8}   ({Articles} articles)\n"));
        foreach (var layer in Layers.All)
        {
            var s = _layers[layer];
            table.Append(CultureInfo.InvariantCulture, $"{layer,-28}{s.Wanted,7}{s.Found,7}{s.Right,7}{s.Precision,8:F3}{s.Recall,8:F3}{s.F1,8:F3}\n");
        }

        return table.ToString();
    }
}
