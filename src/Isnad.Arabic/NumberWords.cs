namespace Isnad.Arabic;

/// <summary>Reads numbers spelled out in Arabic, cardinal and ordinal. Safe to use from several threads.</summary>
public sealed class NumberWords
{
    private readonly Dictionary<string, (NumberWordKind Kind, int Value)> _cardinals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (NumberWordKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> _byCardinal;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byOrdinal;

    /// <param name="words">Dictionary forms; they are folded here.</param>
    public NumberWords(IEnumerable<(string Word, NumberWordKind Kind, int Value)> words)
    {
        foreach (var (word, kind, value) in words)
        {
            var key = Folded.Key(word);
            if (kind == NumberWordKind.Ordinal) _ordinals[key] = value;
            else _cardinals[key] = (kind, value);
        }

        _byCardinal = _cardinals.GetAlternateLookup<ReadOnlySpan<char>>();
        _byOrdinal = _ordinals.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// The number whose first word is token <paramref name="at"/>, less the first <paramref name="clitics"/> folded units of it; null where there is none.
    /// </summary>
    /// <remarks>«خمسة وعشرين», «ألفين وأحد عشر», «الثامن عشر», «الحادية والعشرين»; a part after the first must carry و, a teen must not.</remarks>
    public SpelledNumber? Read(IReadOnlyList<Token> tokens, int at, int clitics = 0)
    {
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Word || tokens[at].Key.Length - clitics < 2) return null;
        var first = tokens[at].Key.AsSpan(clitics);
        var definite = first.StartsWith("ال", StringComparison.Ordinal);
        if (OrdinalOf(first) is var ordinal and > 0) return ReadOrdinal(tokens, at, ordinal, definite);
        if (!TryCardinal(first, out var kind, out var value)) return null;
        return ReadCardinal(tokens, at, kind, value, definite);
    }

    private SpelledNumber ReadOrdinal(IReadOnlyList<Token> tokens, int at, int value, bool definite)
    {
        if (at + 1 >= tokens.Count || !TryCardinal(Joined(tokens[at + 1], out var and), out var kind, out var more)) return new(value, 1, true, definite);
        if (kind == NumberWordKind.Ten && !and && value < 10) return new(value + 10, 2, true, definite);
        if (kind == NumberWordKind.Tens && and && value < 10) return new(value + more, 2, true, definite);
        return new(value, 1, true, definite);
    }

    private SpelledNumber ReadCardinal(IReadOnlyList<Token> tokens, int at, NumberWordKind kind, int value, bool definite)
    {
        long total = 0, current = value;
        var last = kind;
        var words = 1;
        if (kind is NumberWordKind.Thousand or NumberWordKind.Million) (total, current) = (value, 0);
        while (at + words < tokens.Count && tokens[at + words].IsWord && words < 12)
        {
            if (!TryCardinal(Joined(tokens[at + words], out var and), out var next, out var more)) break;
            if (!and && next == NumberWordKind.Ten && last == NumberWordKind.Unit) current += 10;
            else if (!and && next == NumberWordKind.Hundred && last == NumberWordKind.Unit && more == 100) current = (current - (current % 10)) + (current % 10 * 100);
            else if (!and && next is NumberWordKind.Thousand or NumberWordKind.Million && current > 0 && more is 1000 or 1000000) (total, current) = (total + (current * more), 0);
            else if (and && next is NumberWordKind.Thousand or NumberWordKind.Million && last < next && current == 0) total += more;
            else if (and && IsSmaller(last, next)) current += more;
            else break;
            last = next;
            words++;
        }

        return new(total + current, words, false, definite);
    }

    private static bool IsSmaller(NumberWordKind before, NumberWordKind next) => (before, next) switch
    {
        (NumberWordKind.Thousand or NumberWordKind.Million, <= NumberWordKind.Hundred) => true,
        (NumberWordKind.Hundred, < NumberWordKind.Hundred) => true,
        (NumberWordKind.Unit, NumberWordKind.Tens) => true,
        _ => false,
    };

    private int OrdinalOf(ReadOnlySpan<char> word)
    {
        if (_byOrdinal.TryGetValue(word, out var value)) return value;
        return word.StartsWith("ال", StringComparison.Ordinal) && _byOrdinal.TryGetValue(word[2..], out value) ? value : 0;
    }

    private bool TryCardinal(ReadOnlySpan<char> word, out NumberWordKind kind, out int value)
    {
        if (!_byCardinal.TryGetValue(word, out var found) && !(word.StartsWith("ال", StringComparison.Ordinal) && _byCardinal.TryGetValue(word[2..], out found)))
        {
            (kind, value) = (default, 0);
            return false;
        }

        (kind, value) = found;
        return true;
    }

    /// <summary>The token's key without a leading و, if what follows is a number word.</summary>
    private ReadOnlySpan<char> Joined(Token token, out bool and)
    {
        var key = token.Key.AsSpan();
        and = key.Length > 2 && key[0] == 'و' && TryCardinal(key[1..], out _, out _);
        return and ? key[1..] : key;
    }
}
