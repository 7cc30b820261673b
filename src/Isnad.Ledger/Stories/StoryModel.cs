using Isnad.Arabic;

namespace Isnad.Ledger;

/// <summary>The probability that two articles tell one event (models/stories, see its card).</summary>
internal sealed class StoryModel
{
    /// <summary>Articles stand in one story while they belong together at least this much on average.</summary>
    public const float LeastTogether = 0.45f;

    /// <summary>Pairs below this are not worth a row.</summary>
    public const float LeastEdge = 0.1f;

    private static readonly Lazy<StoryModel> Loaded = new(() => new StoryModel(ModelBytes.Of(typeof(StoryModel).Assembly, "models/stories/stories.bin")));
    private readonly float[] _weights;

    private StoryModel(ModelBytes bytes)
    {
        Hash = bytes.Hash;
        _weights = bytes.Array<float>();
        if (_weights.Length != Resemblance.Features.Length) throw new InvalidDataException("models/stories/stories.bin was made for other features; make it again with training/Isnad.Training");
    }

    public static StoryModel BuiltIn => Loaded.Value;

    /// <summary>"sha256:…" of the file.</summary>
    public string Hash { get; }

    /// <summary>From 0 to 1; the same in either order.</summary>
    public float Together(Sketch a, Sketch b) => Together(a, b, _weights);

    public static float Together(Sketch a, Sketch b, ReadOnlySpan<float> weights)
    {
        Span<float> x = stackalloc float[Resemblance.Features.Length];
        Resemblance.Of(a, b, x);
        var sum = 0f;
        for (var i = 0; i < x.Length; i++) sum += x[i] * weights[i];
        return 1 / (1 + MathF.Exp(-sum));
    }
}
