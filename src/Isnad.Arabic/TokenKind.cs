namespace Isnad.Arabic;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>A word in Arabic script, clitics included.</summary>
    Word,

    /// <summary>A word in another script.</summary>
    Foreign,

    /// <summary>Digits of any of the three scripts, with inner separators (1,000 or 2.8).</summary>
    Number,

    /// <summary>A quotation mark of any kind; which side it stands on is decided by context.</summary>
    Quote,

    /// <summary>Any other visible unit, one a token.</summary>
    Mark,

    /// <summary>A line end.</summary>
    Break,
}
