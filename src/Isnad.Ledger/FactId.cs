using System.Globalization;

namespace Isnad.Ledger;

/// <summary>
/// The id of a fact as printed: article, slash, a letter for the kind and a number. Statements (s) and events (e) carry their id in the
/// analysis; mentions (m), roles (r), times (t), quantities (q), instruments (i) and appellations (a) are numbered from 1 in its order.
/// </summary>
/// <param name="Article">The article's id.</param>
/// <param name="Local">The part after the slash: "s3".</param>
public readonly record struct FactId(string Article, string Local)
{
    /// <summary>The letter that says what kind of fact it is.</summary>
    public char Kind => Local[0];

    /// <summary>The number after the letter; 0 where there is none.</summary>
    public int Number => int.TryParse(Local.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    /// <summary>The part after the slash for the fact of <paramref name="kind"/> with this number.</summary>
    public static string Of(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    /// <summary>Reads "a-…/s3"; null where it is nothing of the kind.</summary>
    public static FactId? Parse(string text)
    {
        var slash = text.LastIndexOf('/');
        if (slash <= 0 || slash + 1 >= text.Length) return null;
        return new FactId(text[..slash], text[(slash + 1)..]);
    }

    public override string ToString() => $"{Article}/{Local}";
}
