namespace Isnad.Reading;

/// <summary>What `isnad tokens` is asked for.</summary>
/// <param name="Names">Token, tab, name tag, instead of CoNLL-U.</param>
/// <param name="Pretokenized">One sentence a line, tokens parted by one space and kept as they are.</param>
public sealed record TokenReportOptions(bool Names = false, bool Pretokenized = false);
