namespace Isnad.Arabic;

/// <summary>Something true of a word by itself, which its neighbours up to <paramref name="Radius"/> places away may look at too.</summary>
/// <param name="Value">1 for what is or is not; else how much.</param>
/// <param name="Group">Features of one group can be withheld together in training.</param>
internal readonly record struct TypeFeature(ulong Hash, float Value, byte Radius, FeatureGroup Group)
{
    /// <summary>The feature as seen by a word <paramref name="offset"/> places before (positive) or after (negative) this one.</summary>
    public ulong SeenFrom(int offset) => FeatureHash.Mix(Hash, (ulong)(offset + 16));
}
