using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Speakers whom the text describes and does not name, and those it names only by what they are.</summary>
internal sealed partial class SpeakerResolver
{
    /// <summary>A speaker nobody names becomes an actor with a description; the same description again is the same one.</summary>
    private string Described(NounPhrase phrase)
    {
        var written = phrase.Span.Of(document.Text);
        var head = document.Source.Tokens[phrase.From].Key;
        var surname = document.Source.Tokens[phrase.To - 1].Key;
        if (phrase.To - phrase.From == 2 && phrase.Kind == PhraseKind.Unknown && document.Actors.FindLast(a => a.Kind == ActorKind.Person && Folded.Key(a.Name).EndsWith(" " + surname, StringComparison.Ordinal)) is { } titled)
        {
            // «العقيد المالكي»: a rank no list has, and the surname of somebody in the article.
            return titled.Id;
        }

        if (phrase.To - phrase.From == 1 && document.Actors.FindLast(a => a.Kind == ActorKind.Person && Folded.Key(a.Name).EndsWith(" " + head, StringComparison.Ordinal)) is { } bearer)
        {
            if (!document.Mentions.Exists(m => m.Span == phrase.Span)) document.Mentions.Add(new Mention(phrase.Span, bearer.Id, MentionForm.Name, "attribution.surname-speaks"));
            return bearer.Id;
        }

        var definite = head.StartsWith("ال", StringComparison.Ordinal);
        if (definite && Anaphor(phrase, head) is { } meant) return meant;
        var known = document.Actors.FindLast(a => a.Id.StartsWith("d-", StringComparison.Ordinal)
            && (a.Name == written || definite && Folded.Key(a.Name).StartsWith(head[2..], StringComparison.Ordinal)));
        var id = "d-" + Folded.Key(written).Replace(' ', '-');
        known ??= document.Actors.Find(a => a.Id == id);
        if (known is null)
        {
            known = new Actor(id, phrase.IsPlural || head is "مصادر" ? ActorKind.Group : ActorKind.Person, written, "", Known: false, Country: null, []);
            document.Actors.Add(known);
        }

        if (!document.Mentions.Exists(m => m.Span == phrase.Span)) document.Mentions.Add(new Mention(phrase.Span, known.Id, MentionForm.Name, "attribution.speaker-described"));
        document.Agreements[known.Id] = phrase.IsFeminine;
        return known.Id;
    }

    /// <summary>«المسؤول الأميركي» behind a man who spoke, and of whom nobody else is described so: he himself.</summary>
    private string? Anaphor(NounPhrase phrase, string head)
    {
        if (phrase.IsPlural || phrase.To - phrase.From > 2 || _spoken.Count == 0 || _spoken[^1].Actor is not { } last || phrase.Kind is not (PhraseKind.Anonymous or PhraseKind.Actor) || !head.StartsWith("ال", StringComparison.Ordinal)) return null;
        // «وقال أحد السكان … وأضاف الرجل».
        if (head is "الرجل" or "المراه" or "السيده" or "الشخص" && last.StartsWith("d-", StringComparison.Ordinal) && document.Actors.Find(a => a.Id == last) is { Kind: ActorKind.Person }) return last;
        if (document.Actors.Find(a => a.Id == last) is not { Kind: ActorKind.Person } person || person.Id.StartsWith("d-", StringComparison.Ordinal)) return null;
        if (document.Actors.Exists(a => a.Id.StartsWith("d-", StringComparison.Ordinal) && Folded.Key(a.Name).StartsWith(head[2..], StringComparison.Ordinal))) return null;
        var stem = head[2..];
        var office = document.Roles.Exists(r => r.Actor == last && Folded.Key(r.Span.Of(document.Text)).Split(' ').Any(w => TitleLexicon.WithoutArticle(w) == stem));
        return office || stem is "مصدر" || stem is "مسوول" && document.Roles.Exists(r => r.Actor == last) ? last : null;
    }

    /// <summary>«معاليه», «سموها»: the man or the woman who spoke last, else the one whom the article names first with an office.</summary>
    private string? Styled(NounPhrase phrase)
    {
        for (var i = _spoken.Count - 1; i >= 0; i--)
        {
            if (_spoken[i].Actor is { } actor && IsPerson(actor) && (_spoken[i].Feminine || document.Agreements.GetValueOrDefault(actor)) == phrase.IsFeminine) return actor;
        }

        foreach (var role in document.Roles)
        {
            if (role.Span.Start > phrase.Span.Start) break;
            if (IsPerson(role.Actor)) return role.Actor;
        }

        return null;
    }

    /// <summary>The one person named in the three sentences before the cue whom its verb agrees with; null where there are two.</summary>
    private string? OnlyPerson(Cue cue)
    {
        if (cue.Kind != CueKind.Finite || !(cue.HasConjunction || cue.From > 0 && CueFinder.IsPronounParticle(document.Source.Tokens[cue.From - 1].Key))) return null;
        var from = document.Source.Tokens[document.Source.Sentences[Math.Max(0, cue.Sentence - 3)].From].Start;
        var to = document.Source.Tokens[cue.From].Start;
        string? only = null;
        foreach (var mention in document.Mentions)
        {
            if (mention.Span.Start < from || mention.Span.End > to || mention.Actor == only || !IsPerson(mention.Actor) || mention.Actor.StartsWith("d-", StringComparison.Ordinal)) continue;
            if (!Agrees(cue.Agreement, (mention.Actor, Feminine: false, Plural: false, Paper: false))) continue;
            if (only is not null) return null;
            only = mention.Actor;
        }

        return only;
    }

    private bool IsPerson(string actor) => document.Actors.Find(a => a.Id == actor)?.Kind == ActorKind.Person;
}
