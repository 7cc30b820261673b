namespace Isnad.Reading;

/// <summary>What form of an event word a token is.</summary>
internal enum EventForm
{
    Past,
    Present,
    ActiveParticiple,
    PassiveParticiple,
    Noun,
}
