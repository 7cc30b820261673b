using Isnad.Arabic;

namespace Isnad.Ledger;

/// <summary>The weights of a logistic regression that this assembly carries, one a feature.</summary>
internal sealed class LearnedWeights
{
    private readonly float[] _weights;

    /// <param name="file">Its place, such as models/stories/stories.bin.</param>
    /// <param name="features">How many features it has to know.</param>
    /// <exception cref="InvalidDataException">It was made for other features.</exception>
    public LearnedWeights(string file, int features)
    {
        var bytes = ModelBytes.Of(typeof(LearnedWeights).Assembly, file);
        Hash = bytes.Hash;
        _weights = bytes.Array<float>();
        if (_weights.Length != features) throw new InvalidDataException(file + " was made for other features; make it again with training/Isnad.Training");
    }

    /// <summary>"sha256:…" of the file.</summary>
    public string Hash { get; }

    /// <summary>From 0 to 1.</summary>
    public float Probability(ReadOnlySpan<float> features) => Probability(features, _weights);

    /// <summary>The probability that <paramref name="weights"/> give; both have the same length.</summary>
    public static float Probability(ReadOnlySpan<float> features, ReadOnlySpan<float> weights)
    {
        var sum = 0f;
        for (var i = 0; i < features.Length; i++) sum += features[i] * weights[i];
        return 1 / (1 + MathF.Exp(-sum));
    }
}
