using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A part of the text that is not the article.</summary>
/// <param name="Reason">menu, breadcrumb, date-widget, comments, related, share, tags, credit or id.</param>
public sealed record Noise(Span Span, string Reason);
