using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A mention while it may still move: token range [From, To) and the exact span, clitics cut.</summary>
internal sealed record MentionDraft(int From, int To, Span Span, ActorDraft Actor, MentionForm Form, string Rule);
