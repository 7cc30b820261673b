using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A text told apart into what is read and what is not.</summary>
internal sealed record PageParts(Span? Headline, IReadOnlyList<Noise> Noise, IReadOnlyList<Passage> Passages, DeclaredDate? Declared);
