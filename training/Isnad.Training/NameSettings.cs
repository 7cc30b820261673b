using System.Globalization;

namespace Isnad.Training;

/// <summary>How the name tagger is trained; options on the command line are written name=value.</summary>
internal sealed record NameSettings
{
    public int Epochs { get; init; } = 12;

    public float Rate { get; init; } = 0.05f;

    public float Decay { get; init; } = 3e-4f;

    public double WithheldIdentity { get; init; } = 0.3;

    public double WithheldLists { get; init; } = 0.15;

    public double WithheldNews { get; init; } = 0.1;

    public double WithheldDocument { get; init; } = 0.3;

    /// <summary>Taken off the score of O after training: names are found more readily, at a price in precision.</summary>
    public float Boldness { get; init; } = 1f;

    /// <summary>Whether a first model tags raw news for the second.</summary>
    public bool News { get; init; } = true;

    /// <summary>Whether a second pass looks at the document's other sentences.</summary>
    public bool Document { get; init; } = true;

    public static NameSettings Read(string[] options)
    {
        float Of(string name, float standard) => options.FirstOrDefault(o => o.StartsWith(name + "=", StringComparison.Ordinal)) is { } o ? float.Parse(o.AsSpan(name.Length + 1), CultureInfo.InvariantCulture) : standard;
        var standard = new NameSettings();
        return new NameSettings
        {
            Epochs = (int)Of("epochs", standard.Epochs),
            Rate = Of("rate", standard.Rate),
            Decay = Of("decay", standard.Decay),
            WithheldIdentity = Of("identity", (float)standard.WithheldIdentity),
            WithheldLists = Of("lists", (float)standard.WithheldLists),
            WithheldNews = Of("news", (float)standard.WithheldNews),
            WithheldDocument = Of("document", (float)standard.WithheldDocument),
            Boldness = Of("boldness", standard.Boldness),
            News = Of("use-news", 1) > 0,
            Document = Of("use-document", 1) > 0,
        };
    }
}
