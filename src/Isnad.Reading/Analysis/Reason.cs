using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>One step of how a fact was decided; <c>isnad explain</c> prints them in order.</summary>
/// <param name="Step">What was decided: cue, content, speaker, channel, relay, act, status, date.</param>
/// <param name="Rule">The rule, list entry or model that decided.</param>
/// <param name="Evidence">Where the proof stands, if in the text.</param>
public sealed record Reason(string Step, string Rule, Span? Evidence);
