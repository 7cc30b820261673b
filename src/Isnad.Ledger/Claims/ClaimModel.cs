using Isnad.Arabic;

namespace Isnad.Ledger;

/// <summary>The probability that two items say the same (models/claims, see its card).</summary>
internal sealed class ClaimModel
{
    private static readonly Lazy<ClaimModel> Loaded = new(() => new ClaimModel(ModelBytes.Of(typeof(ClaimModel).Assembly, "models/claims/claims.bin")));
    private readonly float[] _weights;

    private ClaimModel(ModelBytes bytes)
    {
        Hash = bytes.Hash;
        _weights = bytes.Array<float>();
        if (_weights.Length != ClaimLikeness.Features.Length) throw new InvalidDataException("models/claims/claims.bin was made for other features; make it again with training/Isnad.Training");
    }

    public static ClaimModel BuiltIn => Loaded.Value;

    /// <summary>"sha256:…" of the file.</summary>
    public string Hash { get; }

    /// <summary>From 0 to 1; the same in either order.</summary>
    public float Same(ClaimItem a, ClaimItem b) => Same(a, b, _weights);

    public static float Same(ClaimItem a, ClaimItem b, ReadOnlySpan<float> weights)
    {
        Span<float> x = stackalloc float[ClaimLikeness.Features.Length];
        ClaimLikeness.Of(a, b, x);
        var sum = 0f;
        for (var i = 0; i < x.Length; i++) sum += x[i] * weights[i];
        return 1 / (1 + MathF.Exp(-sum));
    }
}
