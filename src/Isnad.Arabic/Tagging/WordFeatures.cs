namespace Isnad.Arabic;

/// <summary>Features of a segment, as far as its spelling and its dictionary verb show them. Case is not told; mood, as far as the particle before the verb demands it.</summary>
[Flags]
public enum WordFeatures
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

    /// <summary>Spelling shows the passive (قيل، أُعلن); a form that may be either is left active.</summary>
    Passive = 1024,
    ActiveParticiple = 2048,
    PassiveParticiple = 4096,

    /// <summary>A verbal noun of a derived pattern; those of the bare pattern follow no rule and are not told.</summary>
    Masdar = 8192,

    /// <summary>Carries the article.</summary>
    Definite = 16384,

    /// <summary>Denies: لا، لم، لن، ما، ليس، غير.</summary>
    Negative = 32768,

    /// <summary>A present form after س, سوف or لن.</summary>
    Future = 65536,

    /// <summary>A present form after أن, لن, كي or ل.</summary>
    Subjunctive = 131072,

    /// <summary>A present form after لم, or one that only the jussive writes so.</summary>
    Jussive = 262144,

    /// <summary>A finite verb.</summary>
    Finite = Past | Present,

    /// <summary>Either participle.</summary>
    Participle = ActiveParticiple | PassiveParticiple,
}
