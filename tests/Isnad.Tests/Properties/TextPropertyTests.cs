using FsCheck;
using FsCheck.Fluent;
using Isnad.Arabic;

namespace Isnad.Tests;

public sealed class TextPropertyTests
{
    [Fact]
    public void Folding_maps_back_to_where_it_came_from() => Prop.ForAll(HostileTexts.Any, FoldsBack).Check(HostileTexts.Runs);

    [Fact]
    public void Tokens_cover_the_text() => Prop.ForAll(HostileTexts.Any, TokensCover).Check(HostileTexts.Runs);

    [Theory]
    [MemberData(nameof(HostileTexts.Excessive), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void No_text_is_too_much_for_folding_and_tokens(string text)
    {
        FoldsBack(text).ShouldBeTrue();
        TokensCover(text).ShouldBeTrue();
    }

    /// <summary>Each folded unit comes from a place that folds to it, the places follow each other, and only units that vanish lie between them.</summary>
    private static bool FoldsBack(string text)
    {
        var folded = Folded.Of(text);
        if (folded.Text != Folded.Key(text)) return false;
        var reached = 0;
        for (var i = 0; i < folded.Text.Length; i++)
        {
            var span = folded.ToOriginal(i, i + 1);
            var first = i == 0 || span.Start >= reached;
            var secondOfTwo = i > 0 && folded.ToOriginal(i - 1, i) == span;
            if (!first && !secondOfTwo) return false;
            if (span.Start < 0 || span.End > text.Length || span.Length < 1) return false;
            if (!Folded.Key(span.Of(text)).Contains(folded.Text[i], StringComparison.Ordinal)) return false;
            if (first && Folded.Key(text.AsSpan(reached, span.Start - reached)).Length > 0) return false;
            reached = span.End;
        }

        return Folded.Key(text.AsSpan(reached)).Length == 0;
    }

    /// <summary>Every visible unit is in exactly one token, in order, and each has a key; what is between tokens cannot be seen.</summary>
    private static bool TokensCover(string text)
    {
        var reached = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Start < reached || token.End <= token.Start || token.End > text.Length) return false;
            if (token.Key.Length == 0 || !Unseen(text, reached, token.Start)) return false;
            reached = token.End;
        }

        return Unseen(text, reached, text.Length);
    }

    private static bool Unseen(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && !Letters.IsInvisible(text[i])) return false;
        }

        return true;
    }
}
