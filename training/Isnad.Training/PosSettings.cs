using System.Globalization;

namespace Isnad.Training;

/// <summary>How the part-of-speech model is trained; options on the command line are written name=value.</summary>
internal sealed record PosSettings(int Epochs, float Rate, float Decay, double WithheldIdentity)
{
    public static PosSettings Read(string[] options)
    {
        float Of(string name, float standard) => options.FirstOrDefault(o => o.StartsWith(name + "=", StringComparison.Ordinal)) is { } o ? float.Parse(o.AsSpan(name.Length + 1), CultureInfo.InvariantCulture) : standard;
        return new PosSettings((int)Of("epochs", 12), Of("rate", 0.05f), Of("decay", 1e-4f), Of("identity", 0.1f));
    }
}
