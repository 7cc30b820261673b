using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds who is named where, and gives each actor one identity within the article. The passes run in the order of their numbers.</summary>
internal sealed class MentionAnnotator : IAnnotator
{
    private readonly CommonWords _common;
    private readonly NameParts _parts;
    private readonly KnownNames _known;
    private readonly Titles _titles;
    private readonly UntitledPeople _untitled;
    private readonly HeadedNames _headed;
    private readonly UnknownPlaces _places;
    private readonly BareNames _bare;
    private readonly TitleMentions _titleMentions;
    private readonly Capitals _capitals;
    private readonly Peoples _peoples;
    private readonly LoneHeads _lone;
    private readonly QuotedMedia _media;
    private readonly CompoundPlaces _compounds;

    public MentionAnnotator(Knowledge knowledge, ReportingVerbs verbs)
    {
        _common = CommonWords.BuiltIn;
        _parts = new NameParts(knowledge, _common);
        var heads = new HeadNounLexicon(knowledge);
        var titles = new TitleLexicon(knowledge);
        var gazetteer = new Gazetteer(knowledge, _common, heads, titles);
        Gazetteer = gazetteer;
        Heads = heads;
        var names = new PersonalNames(_parts, titles, heads, gazetteer, verbs);
        var people = new People(_parts);
        _known = new KnownNames(gazetteer, _parts, heads);
        var adjectives = new NameAdjectives(knowledge);
        _titles = new Titles(titles, names, _parts, heads, gazetteer, people, adjectives, verbs);
        _untitled = new UntitledPeople(names, _parts, people, verbs);
        _headed = new HeadedNames(heads, titles, _parts, gazetteer, adjectives, new PlaceNouns(_parts, gazetteer, adjectives));
        _places = new UnknownPlaces(_parts, heads);
        _bare = new BareNames(gazetteer, _parts);
        _titleMentions = new TitleMentions(gazetteer, titles);
        _peoples = new Peoples(gazetteer);
        _lone = new LoneHeads(heads);
        _media = new QuotedMedia(gazetteer, verbs);
        _compounds = new CompoundPlaces(_parts, heads, gazetteer);
        _capitals = new Capitals(gazetteer, _parts, heads);
    }

    /// <summary>The known actors, for annotators that come later.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The nouns that head names, for annotators that come later.</summary>
    public HeadNounLexicon Heads { get; }

    public Layer Reads => Layer.Published;

    public Layer Writes => Layer.Words | Layer.Mentions | Layer.Roles;

    public void Annotate(Annotated document)
    {
        var book = new MentionBook(document.Source, new Words(document.Source, _common), document.Tags);
        _known.Find(book);
        _media.Find(book);
        _compounds.Find(book);
        _places.Find(book, beforePeople: true);
        _titles.Find(book);
        _untitled.Find(book);
        _headed.Find(book);
        _places.Find(book, beforePeople: false);
        _lone.Find(book);
        _peoples.Find(book);
        _bare.Find(book);
        _titleMentions.Find(book, document.Published);
        document.Words = book.Words;
        Finish(document, book);
    }

    private void Finish(Annotated document, MentionBook book)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in book.Mentions.OrderBy(m => m.Span).ThenBy(m => m.Actor.Id, StringComparer.Ordinal))
        {
            var actor = _capitals.Meant(book, draft);
            if (document.Mentions.Count > 0 && document.Mentions[^1].Span == draft.Span) continue;
            if (used.Add(actor.Id))
            {
                document.Actors.Add(Final(actor));
                if (MediumOf(actor) is { } medium) document.Media[actor.Id] = medium;
                if (actor.Known?.Host is { } host) document.MediaHosts[actor.Id] = host;
            }

            document.Mentions.Add(new Mention(draft.Span, actor.Id, draft.Form, draft.Rule));
        }

        foreach (var role in book.Roles.OrderBy(r => r.Span))
        {
            if (role.Holder is null || !used.Contains(role.Holder.Id)) continue;
            var organisation = document.Mentions.LastOrDefault(m => role.Span.Contains(m.Span) && m.Actor != role.Holder.Id);
            document.Roles.Add(new Role(role.Span, role.Holder.Id, organisation?.Actor));
            document.Agreements[role.Holder.Id] = role.Holder.IsFeminine;
        }

        foreach (var draft in book.Actors)
        {
            if (used.Contains(draft.Id) && draft.IsFeminine) document.Agreements[draft.Id] = true;
        }
    }

    /// <summary>What kind of medium an actor is, from the gazetteer or from the noun that heads its name; null for others.</summary>
    private static string? MediumOf(ActorDraft actor)
    {
        if (actor.Known is { } known) return known.Medium;
        if (!actor.Sectors.Contains("JRN", StringComparer.Ordinal)) return null;
        return actor.Head switch
        {
            "وكاله" => "agency",
            "قناه" or "تلفزيون" or "فضاييه" or "شبكه" or "محطه" => "channel",
            "اذاعه" or "راديو" => "radio",
            "موقع" or "بوابه" => "site",
            _ => "newspaper",
        };
    }

    private Actor Final(ActorDraft draft)
    {
        if (draft.Known is { } known) return new Actor(draft.Id, draft.Kind, known.Name, known.NameEn, Known: true, known.Country, known.Sectors);
        return new Actor(draft.Id, draft.Kind, draft.Name, _parts.Romaniser.Of(draft.Name), Known: false, Country: null, draft.Sectors);
    }
}
