using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Decides whether a loaded word names somebody here, whom, and how far the name runs.</summary>
internal sealed class AppellationReader(Annotated document, Overlay overlay, ActorReader actors, Antecedents antecedents)
{
    public Appellation? Read(Sentence sentence, int from, int to, LoadedWord word, CliticSplit split, int pronoun)
    {
        var definite = split.Has(Proclitics.The) || (to - from == 2 && document.Words.HasArticle(from + 1));
        (int From, int To, string? Actor)? found = word.Kind switch
        {
            "head" => IsOfficial(from, word) ? null : Head(sentence, from, to, definite),
            "named" => IsOfficial(from, word) ? null : WithName(sentence, from, to, word),
            "bare" => split.Has(Proclitics.The) && !IsNegated(sentence, from) && !IsBehindNoun(sentence, from) ? (from, to, null) : null,
            "ally" => Ally(sentence, from, to, definite, pronoun),
            "adjective" => IsOfficial(from, word) ? null : Adjective(sentence, from, to, definite),
            "recognised" => Recognised(sentence, from, to),
            "backed" => Backed(sentence, from, to, "من"),
            "loyal" => Backed(sentence, from, to, "مع"),
            "deed" or "owned-deed" => Deed(sentence, from, to, definite, pronoun, word.Kind == "owned-deed"),
            _ => null,
        };
        if (found is not { } place) return null;
        var tokens = document.Source.Tokens;
        var clitics = place.From == from ? Clitic(tokens[from].Key, split) : 0;
        if (place.From != from && overlay.MentionAt(place.From) is { } mention) clitics = Math.Max(0, mention.Span.Start - tokens[place.From].Start);
        var span = new Span(document.Words.OffsetIn(place.From, clitics), tokens[place.To - 1].End);
        var scare = place.From > sentence.From && place.To < sentence.To && tokens[place.From - 1].Kind == TokenKind.Quote && tokens[place.To].Kind == TokenKind.Quote;
        var valence = IsNegated(sentence, from) && word.Valence == "positive" ? "negative" : word.Valence;
        return new Appellation(span, place.Actor, valence, VoiceOf(span), scare);
    }

    /// <summary>«غير الشرعية».</summary>
    private bool IsNegated(Sentence sentence, int at) => at > sentence.From && document.Source.Tokens[at - 1].Key is "غير" or "لا";

    /// <summary>Praise that is part of a body's own name is no judgement of the writer: «حركة المقاومة الإسلامية».</summary>
    private bool IsOfficial(int at, LoadedWord word)
    {
        if (word.Valence != "positive") return false;
        for (var i = at; i >= Math.Max(0, at - 6); i--)
        {
            if (overlay.MentionAt(i) is { } mention && overlay.Tokens(mention.Span).To > at) return i < at && document.Actors.Find(a => a.Id == mention.Actor) is { Known: true, Kind: not ActorKind.Place };
        }

        return false;
    }

    private static int Clitic(string key, CliticSplit split) =>
        split.Has(Proclitics.The) && key.AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length;

    /// <summary>«مليشيا فلان», «مجرم الحرب فلان», «الانقلابيون»: with a name, or definite, or a mention of its own.</summary>
    private (int From, int To, string? Actor)? Head(Sentence sentence, int from, int to, bool definite)
    {
        if (overlay.MentionAt(from) is { } whole && overlay.Tokens(whole.Span) is var (_, end) && end >= to) return (from, end, whole.Actor);
        if (overlay.Covers(from) && overlay.MentionAt(from) is null) return Inside(from, to);
        if (actors.Read(to, sentence.To) is { } phrase && !StartsWithAnd(to)) return (from, phrase.To, phrase.Actors[0]);
        while (to < sentence.To && document.Source.Tokens[to].IsWord && document.Words.HasBareArticle(to) && definite && !overlay.Covers(to)) to++;
        return definite ? (from, to, null) : null;
    }

    /// <summary>«عملاء فلان», «المجرم فلان»: the word alone has an innocent sense too.</summary>
    private (int From, int To, string? Actor)? WithName(Sentence sentence, int from, int to, LoadedWord word)
    {
        if (overlay.MentionAt(from) is { } whole && overlay.Tokens(whole.Span).To is var end && end > to) return (from, end, whole.Actor);
        if (overlay.Covers(from) || to >= sentence.To || StartsWithAnd(to) || actors.Read(to, sentence.To) is not { } phrase) return null;
        var isPlace = document.Actors.Find(a => a.Id == phrase.Actors[0]) is { Kind: ActorKind.Place };
        return isPlace && word.Valence == "positive" ? null : (from, phrase.To, phrase.Actors[0]);
    }

    private (int From, int To, string? Actor)? Inside(int from, int to)
    {
        for (var i = from - 1; i >= Math.Max(0, from - 6); i--)
        {
            if (overlay.MentionAt(i) is { } mention && overlay.Tokens(mention.Span).To >= to) return (i, overlay.Tokens(mention.Span).To, mention.Actor);
            if (overlay.RoleAt(i) is { } role && overlay.Tokens(role.Span).To >= to)
            {
                var end = overlay.Tokens(role.Span).To;
                return (from, end < document.Source.Tokens.Length && overlay.MentionAt(end) is { } name && name.Actor == role.Actor ? overlay.Tokens(name.Span).To : end, role.Actor);
            }
        }

        return null;
    }

    private (int From, int To, string? Actor)? Ally(Sentence sentence, int from, int to, bool definite, int pronoun)
    {
        if (pronoun > 0) return null;
        if (definite && to < sentence.To && document.Source.Tokens[to].Key == "في" && actors.Read(to + 1, sentence.To) is { } where) return (from, where.To, where.Actors[0]);
        return definite && actors.Read(to, sentence.To) is { } phrase && !StartsWithAnd(to) ? (from, phrase.To, phrase.Actors[0]) : null;
    }

    /// <summary>«داعش الإرهابي», «الحكومة غير الشرعية»: definite, right behind a name.</summary>
    private (int From, int To, string? Actor)? Adjective(Sentence sentence, int from, int to, bool definite)
    {
        var start = from;
        if (start > sentence.From && document.Source.Tokens[start - 1].Key == "غير") start--;
        if (Inside(start, to) is { } inside && inside.From < start) return inside;
        if (!definite || start == sentence.From || !overlay.Covers(start - 1) || StartsWithAnd(from)) return null;
        for (var i = start - 1; i >= Math.Max(sentence.From, start - 8); i--)
        {
            if (overlay.MentionAt(i) is { } mention && overlay.Tokens(mention.Span).To == start) return (i, to, mention.Actor);
        }

        return null;
    }

    /// <summary>«المعترف بها دوليا», «المعترف به من المجتمع الدولي».</summary>
    private (int From, int To, string? Actor)? Recognised(Sentence sentence, int from, int to)
    {
        var tokens = document.Source.Tokens;
        if (to >= sentence.To || tokens[to].Key is not ("بها" or "به" or "بهم")) return null;
        to++;
        if (to < sentence.To && tokens[to].Key is "دوليا" or "امميا") to++;
        else if (to + 1 < sentence.To && tokens[to].Key == "من") to = actors.Read(to + 1, sentence.To)?.To ?? Math.Min(sentence.To, to + 2);
        return (from, to, Named(sentence, from));
    }

    private (int From, int To, string? Actor)? Backed(Sentence sentence, int from, int to, string preposition)
    {
        var tokens = document.Source.Tokens;
        if (to >= sentence.To || Named(sentence, from) is not { } actor) return null;
        if (tokens[to].Key == preposition && actors.Read(to + 1, sentence.To) is { } backer) return (from, backer.To, actor);
        return actors.Read(to, sentence.To, Proclitics.To) is { } master ? (from, master.To, actor) : null;
    }

    /// <summary>«العدوان», «جرائم فلان», «عدوانه».</summary>
    private (int From, int To, string? Actor)? Deed(Sentence sentence, int from, int to, bool definite, int pronoun, bool owned)
    {
        if (overlay.Covers(from) && overlay.MentionAt(from) is null) return null;
        if (pronoun > 0) return antecedents.OfPronoun(from, pronoun, sentence.From) is { } doer ? (from, to, doer) : null;
        if (!definite && actors.Read(to, sentence.To) is { } phrase && !StartsWithAnd(to)) return (from, phrase.To, phrase.Actors[0]);
        if (owned || !definite || to - from != 1) return null;
        if (document.Source.Tokens[from].Key.EndsWith("عدوان", StringComparison.Ordinal) || document.Source.Tokens[from].Key.EndsWith("انقلاب", StringComparison.Ordinal))
        {
            while (to < sentence.To && document.Source.Tokens[to].IsWord && document.Words.HasBareArticle(to) && !overlay.Covers(to)) to++;
            return (from, to, null);
        }

        return null;
    }

    /// <summary>The last name before the participle, with at most adjectives between.</summary>
    private string? Named(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(sentence.From, at - 7); i--)
        {
            if (overlay.MentionAt(i) is { } mention) return mention.Actor;
            if (overlay.RoleAt(i) is { } role) return role.Actor;
        }

        return null;
    }

    private bool IsBehindNoun(Sentence sentence, int at) => at > sentence.From && (overlay.Covers(at - 1) || document.Words.HasArticle(at - 1) || (overlay.Covers(at) && overlay.MentionAt(at) is null));

    private bool StartsWithAnd(int at) => document.Source.Tokens[at].Key.StartsWith('و');

    private string VoiceOf(Span span)
    {
        Statement? best = null;
        foreach (var statement in document.Statements)
        {
            if (statement.Content.Contains(span) && (best is null || statement.Content.Length < best.Content.Length)) best = statement;
        }

        return best?.Id ?? "outlet";
    }
}
