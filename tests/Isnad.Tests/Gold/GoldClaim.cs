namespace Isnad.Tests;

/// <summary>A claim of the gold.</summary>
/// <param name="Origins">Independent origins; null where nobody can tell.</param>
/// <param name="Traps">Claims that look alike and are others.</param>
internal sealed record GoldClaim(string Id, string Story, IReadOnlyList<GoldPlace> Places, int? Origins, IReadOnlyList<string> Traps);
