using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A place where an actor is named.</summary>
/// <param name="Actor">Id of an <see cref="Reading.Actor"/> of the same analysis.</param>
/// <param name="Rule">The rule or list that found it.</param>
public sealed record Mention(Span Span, string Actor, MentionForm Form, string Rule);
