namespace Isnad.Arabic;

/// <summary>A word folded for the trained models: as <see cref="Token.Key"/>, but ة stays ة, because it shows that no pronoun ending follows.</summary>
internal static class WrittenForm
{
    public static string Of(string text, in Token token) => Of(text.AsSpan(token.Start, token.End - token.Start), token.Key);

    public static string Of(ReadOnlySpan<char> surface, string key)
    {
        if (key.Length < 2 || key[^1] != 'ه' || !EndsInTaMarbuta(surface)) return key;
        return string.Concat(key.AsSpan(0, key.Length - 1), "ة");
    }

    private static bool EndsInTaMarbuta(ReadOnlySpan<char> surface)
    {
        for (var i = surface.Length - 1; i >= 0; i--)
        {
            if (Letters.FoldedOf(surface[i]) == '\0') continue;
            return surface[i] is 'ة' or '\uFE93' or '\uFE94';
        }

        return false;
    }
}
