namespace Isnad.Ledger;

/// <summary>Where an item's article has it from, as its chain says.</summary>
/// <param name="Kind">As <see cref="ClaimOrigin.Kind"/>.</param>
/// <param name="Issuer">Who issued it; null where nobody is named.</param>
/// <param name="IsVague">Whether another source of the same speaker's words may be meant: «he said», and no word where.</param>
internal sealed record ItemSource(string Kind, SpeakerKey? Issuer, bool IsVague = false)
{
    public static ItemSource Unknown { get; } = new("unknown", null);

    public static ItemSource Outlet { get; } = new("outlet", null);
}
