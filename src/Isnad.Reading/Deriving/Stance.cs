using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Where an actor stands on an instrument, as a statement or an event of the article tells it.</summary>
/// <param name="Actor">Id of an actor of the analysis.</param>
/// <param name="Instrument">Index into the analysis' instruments.</param>
/// <param name="Code">backs, signs, calls-for, denies, disputes or breaks.</param>
/// <param name="Fact">Id of the statement or event that tells it.</param>
/// <param name="Voice">"outlet", or the id of the statement in whose words it stands.</param>
/// <param name="Status">An event's status, or asserted, hedged or denied where a statement tells it.</param>
/// <param name="When">When the event took place; null for statements and where the text does not say.</param>
/// <param name="Word">The word that decides.</param>
/// <param name="Mention">Where the instrument is named.</param>
/// <param name="Rule">The rule that decided, "stance.…".</param>
/// <param name="Entry">The table's row for the word, or the act of the statement.</param>
public sealed record Stance(string Actor, int Instrument, string Code, string Fact, string Voice, string Status, TimeExpression? When, Span Word, Span Mention, string Rule, string Entry)
{
    /// <summary>The words that prove it: from the deciding word to the instrument.</summary>
    public Span Span => Word.To(Mention);
}
