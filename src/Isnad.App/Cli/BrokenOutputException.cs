namespace Isnad.App;

/// <summary>Standard output takes no more.</summary>
internal sealed class BrokenOutputException(IOException inner) : Exception(inner.Message, inner);
