namespace Isnad.App;

/// <summary>A link of a chain as it is drawn.</summary>
/// <param name="Role">outlet, relay, channel or speaker.</param>
internal sealed record ChainLink(string Role, Piece Name);
