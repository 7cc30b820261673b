namespace Isnad.Reading;

/// <summary>What annotators read and write.</summary>
[Flags]
public enum Layer
{
    None = 0,
    Words = 1,
    Times = 2,
    Published = 4,
    Mentions = 8,
    Roles = 16,
    Instruments = 32,
    Statements = 64,
    Events = 128,
    Appellations = 256,
    Quantities = 512,
}
