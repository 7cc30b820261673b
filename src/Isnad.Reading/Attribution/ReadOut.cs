using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A read-out being told: what its issuer says of a contact covers the sentences that follow.</summary>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Span">Where the issuer or its paper is named.</param>
/// <param name="Channel">The paper's own channel.</param>
internal sealed record ReadOut(string Issuer, Span Span, Channel Channel)
{
    /// <summary>The sentence that told of it last.</summary>
    public int Sentence { get; set; }

    /// <summary>Whose words it has told so far.</summary>
    public HashSet<string> Covered { get; } = new(StringComparer.Ordinal);
}
