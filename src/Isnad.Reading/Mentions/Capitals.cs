namespace Isnad.Reading;

/// <summary>A capital stands for its government («باريس توافق») unless a preposition or a noun of place makes it a city.</summary>
internal sealed class Capitals(Gazetteer gazetteer, NameParts parts, HeadNounLexicon heads)
{
    /// <summary>The actor that a mention means; for anything but a capital, its own.</summary>
    public ActorDraft Meant(MentionBook book, MentionDraft mention)
    {
        if (mention.Actor.Known is not { State: { } state } || gazetteer.Find(state) is not { } government) return mention.Actor;
        return IsCity(book, mention) ? mention.Actor : book.Known(government);
    }

    private bool IsCity(MentionBook book, MentionDraft mention)
    {
        var i = mention.From;
        var key = book.Words.Key(i);
        if (mention.Span.Start > book.Source.Tokens[i].Start && key[0] == 'ب') return true;
        if (i == 0) return false;
        var before = book.Words.Key(i - 1);
        if (book.Source.KindOf(book.Source.Sentences[book.Source.SentenceOf[i]]) == PassageKind.Dateline) return true;
        if (before is "بين" or "مع" or "من") return false;
        if (parts.IsPreposition(before) || parts.IsPreposition(Titles.Stripped(before))) return true;
        return heads.Find(Titles.Stripped(before)) is { Kind: ActorKind.Place } || before.EndsWith("عاصمه", StringComparison.Ordinal);
    }
}
