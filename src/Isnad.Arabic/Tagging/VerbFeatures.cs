namespace Isnad.Arabic;

/// <summary>What the spelling of a verb, participle or verbal noun shows.</summary>
[Flags]
internal enum VerbFeatures
{
    None = 0,
    Past = 1,
    Present = 2,
    Masculine = 4,
    Feminine = 8,
    First = 16,
    Second = 32,
    Third = 64,
    Singular = 128,
    Dual = 256,
    Plural = 512,
    Passive = 1024,
    ActiveParticiple = 2048,
    PassiveParticiple = 4096,
    Masdar = 8192,

    Finite = Past | Present,
    Participle = ActiveParticiple | PassiveParticiple,
}
