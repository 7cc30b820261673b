namespace Isnad.Arabic;

/// <summary>A verb as a dictionary prints it; every other form follows from these.</summary>
/// <param name="Past">Third person masculine singular, with shadda where the last letter is doubled: أكّد، دعا، ردّ.</param>
/// <param name="Present">Third person masculine singular: يؤكّد، يدعو، يردّ.</param>
/// <param name="Masdar">Verbal noun, or "".</param>
/// <param name="Participle">Active participle, masculine singular, weak ones with ya: مؤكّد، داعي; or "".</param>
public sealed record PrincipalParts(string Past, string Present, string Masdar, string Participle);
