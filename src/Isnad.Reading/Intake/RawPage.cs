namespace Isnad.Reading;

/// <summary>Bytes as they came, before anybody looked at them: the first stage of an article.</summary>
/// <param name="Location">Path, URL or archive member as the user gave it; printed back unchanged.</param>
/// <param name="Bytes">The content as read.</param>
public sealed record RawPage(string Location, ReadOnlyMemory<byte> Bytes);
