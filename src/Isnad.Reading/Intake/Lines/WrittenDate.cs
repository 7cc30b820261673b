using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A day that is written out in a text.</summary>
internal readonly record struct WrittenDate(DateOnly Day, Span Span);
