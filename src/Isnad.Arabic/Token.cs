namespace Isnad.Arabic;

/// <summary>One token of a text.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Start">UTF-16 offset of its first unit in the original text.</param>
/// <param name="End">UTF-16 offset after its last unit.</param>
/// <param name="Key">Its folded form, for look-up.</param>
public readonly record struct Token(TokenKind Kind, int Start, int End, string Key)
{
    public Span Span => new(Start, End);

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>True for a mark or quote whose folded form is one of <paramref name="marks"/>.</summary>
    public bool IsMark(string marks) => Kind is TokenKind.Mark or TokenKind.Quote && Key.Length == 1 && marks.Contains(Key[0], StringComparison.Ordinal);
}
