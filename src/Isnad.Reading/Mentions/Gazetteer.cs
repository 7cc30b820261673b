using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The known actors and all their written names, from knowledge/gazetteer.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<string, List<KnownName>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownActor> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownActor> _capitals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownActor> _peoples = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownName>> _names = new(StringComparer.Ordinal);
    private readonly CommonWords _common;
    private readonly HeadNounLexicon _heads;
    private readonly TitleLexicon _titles;

    public Gazetteer(Knowledge knowledge, CommonWords common, HeadNounLexicon heads, TitleLexicon titles)
    {
        _titles = titles;
        _heads = heads;
        _common = common;
        foreach (var row in Rows(knowledge, "states")) AddState(row);
        foreach (var row in Rows(knowledge, "organisations")) AddOrganisation(row);
        foreach (var row in Rows(knowledge, "outlets")) AddOutlet(row);
        foreach (var row in Rows(knowledge, "people")) AddPerson(row);
        foreach (var row in Rows(knowledge, "places")) AddPlace(row);
        foreach (var list in _byFirst.Values) list.Sort((a, b) => b.Keys.Length.CompareTo(a.Keys.Length));
    }

    /// <summary>Folded masculine singular demonym → state: «تركي» → turkey.</summary>
    public Dictionary<string, KnownActor> Demonyms { get; } = new(StringComparer.Ordinal);

    public IEnumerable<KnownActor> People => _byId.Values.Where(a => a.Kind == ActorKind.Person);

    /// <summary>All written names of an actor.</summary>
    public IReadOnlyList<KnownName> NamesOf(KnownActor actor) => _names.TryGetValue(actor.Id, out var names) ? names : [];

    public KnownActor? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Names whose first folded token is <paramref name="first"/>, longest first.</summary>
    public IReadOnlyList<KnownName> StartingWith(string first) => _byFirst.TryGetValue(first, out var names) ? names : [];

    /// <summary>The state that an adjective of nationality points to, in any of its forms; null if it is none.</summary>
    public KnownActor? StateOfDemonym(string stem)
    {
        if (Demonyms.TryGetValue(stem, out var state)) return state;
        foreach (var ending in (ReadOnlySpan<string>)["ه", "ين", "ون", "ان", "ات", "تان", "تين", "ا"])
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal) && Demonyms.TryGetValue(stem[..^ending.Length], out state)) return state;
        }

        return null;
    }

    /// <summary>The state whose people a definite plural names: «الروس», «الليبيون»; null if it is none.</summary>
    public KnownActor? StateOfPeople(string key)
    {
        if (_peoples.TryGetValue(key, out var state)) return state;
        return key.Length > 6 && key.StartsWith("ال", StringComparison.Ordinal) && (key.EndsWith("ون", StringComparison.Ordinal) || key.EndsWith("ين", StringComparison.Ordinal)) && !Demonyms.ContainsKey(key[2..])
            ? Demonyms.GetValueOrDefault(key[2..^2]) : null;
    }

    /// <summary>The city that the press names for a state; null where the gazetteer has none.</summary>
    public KnownActor? CapitalOf(KnownActor state) => _capitals.GetValueOrDefault(state.Id);

    /// <summary>States that a short form may mean once the article speaks of them: «المملكة».</summary>
    public IReadOnlyList<KnownActor> StatesCalled(string key) => [.. StartingWith(key).Where(n => n.Use == NameUse.Short && n.Keys.Length == 1 && n.Actor is { Kind: ActorKind.Place, Sectors: ["GOV"] }).Select(n => n.Actor)];

    private static IEnumerable<Row> Rows(Knowledge knowledge, string name)
    {
        var file = $"gazetteer/{name}.tsv";
        return knowledge.Files.Contains(file, StringComparer.Ordinal) ? knowledge.Table(file).Rows : [];
    }

    private void AddState(Row row)
    {
        var actor = Register(row, ActorKind.Place, row["iso3"], ["GOV"], []);
        Name(row["name"], actor, NameUse.Full, row);
        foreach (var alias in row.List("aliases")) Name(alias, actor, NameUse.Full, row);
        foreach (var name in row.List("short")) Name(name, actor, NameUse.Short, row);
        foreach (var demonym in row.List("demonym")) Demonyms.TryAdd(Folded.Key(demonym), actor);
        foreach (var people in row.List("people")) _peoples.TryAdd(Folded.Key(people), actor);
        if (row["capital"].Length == 0) return;
        var city = new KnownActor("city-" + Slug(row["capitalEn"]), ActorKind.Place, row["capital"], row["capitalEn"], row["iso3"], [], [], actor.Id);
        if (!_byId.TryAdd(city.Id, city)) return;
        _capitals.Add(actor.Id, city);
        Name(row["capital"], city, NameUse.Capital, row);
        foreach (var alias in row.List("capitalAliases")) Name(alias, city, NameUse.Capital, row);
    }

    private void AddOrganisation(Row row)
    {
        var kind = KindOf(row);
        var actor = Register(row, kind, row["country"], row.List("sectors"), []);
        Name(row["name"], actor, NameUse.Full, row);
        foreach (var alias in row.List("aliases")) Name(alias, actor, NameUse.Full, row);
        foreach (var name in row.List("short")) Name(name, actor, NameUse.Short, row);
    }

    /// <summary>
    /// The annotation guide's use: a body with a proper name is an organisation even where it fights; forces, militias and peoples
    /// (قوات، ميليشيا، الحوثيون) are groups; of offices only those that speak for others are offices.
    /// </summary>
    private ActorKind KindOf(Row row)
    {
        var first = Folded.Key(row["name"].Split(' ')[0]);
        var head = _heads.Find(TitleLexicon.WithoutArticle(first));
        if (head is { Kind: ActorKind.Group } && head.Sectors.Any(s => s is "MIL" or "PRM" or "UAF" or "REB")) return ActorKind.Group;
        if (row["kind"] == "group" && (NamesMembers(row) || head is { Kind: ActorKind.Group })) return ActorKind.Group;
        return row["kind"] == "office" && head is { Kind: ActorKind.Office } ? ActorKind.Office : ActorKind.Organisation;
    }

    /// <summary>The press names it by its people: «الحوثيون».</summary>
    private static bool NamesMembers(Row row)
    {
        foreach (var name in row.List("aliases").Prepend(row["name"]))
        {
            var key = Folded.Key(name.Split(' ')[0]);
            if (key.EndsWith("ون", StringComparison.Ordinal) && (key.Length == name.Length || name == row["name"])) return true;
        }

        return false;
    }

    private void AddOutlet(Row row)
    {
        var actor = Register(row, ActorKind.Organisation, row["country"], ["JRN"], [], row["kind"], row.List("host").FirstOrDefault());
        Name(row["name"], actor, NameUse.Full, row);
        if (IsAcronym(row["nameEn"])) Name(row["nameEn"], actor, NameUse.Full, row);
        foreach (var alias in row.List("aliases")) Name(alias, actor, NameUse.Full, row);
    }

    /// <summary>CNN, BBC, UNESCO: an acronym that Arabic pages print as it is.</summary>
    private static bool IsAcronym(string english) => english.Length is >= 3 and <= 8 && english.All(char.IsAsciiLetterUpper);

    private void AddPerson(Row row)
    {
        var offices = row.List("offices").Select(OfficeTerm.Parse).OfType<OfficeTerm>().ToArray();
        var actor = Register(row, ActorKind.Person, row["country"], row.List("sectors"), offices);
        Name(row["name"], actor, NameUse.Full, row);
        foreach (var alias in row.List("aliases")) Name(alias, actor, NameUse.Full, row);
    }

    private void AddPlace(Row row)
    {
        var actor = Register(row, ActorKind.Place, row["country"], [], []);
        Name(row["name"], actor, NameUse.Full, row);
        foreach (var alias in row.List("aliases")) Name(alias, actor, NameUse.Full, row);
        // «محافظة كذا» is also named «كذا», unless the bare word is another's name or an ordinary word.
        var space = row["name"].IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || _heads.Find(Folded.Key(row["name"].AsSpan(0, space))) is not { Kind: ActorKind.Place }) return;
        var bare = row["name"][(space + 1)..];
        var key = Folded.Key(bare);
        if (_heads.Find(TitleLexicon.WithoutArticle(key)) is not null) return;
        // Towns are given with their noun just because the bare word is a word or a surname (مدينة الصدر).
        Name(bare, actor, row["feature"] is not ("city" or "town" or "neighbourhood" or "camp") && key.Length >= 4 && !_common.IsOrdinary(key) && StartingWith(Folded.Key(bare.Split(' ')[0])).Count == 0 ? NameUse.Full : NameUse.Joined, row);
    }

    private KnownActor Register(Row row, ActorKind kind, string country, string[] sectors, OfficeTerm[] offices, string? medium = null, string? host = null)
    {
        var actor = new KnownActor(row["id"], kind, row["name"], row["nameEn"], country.Length == 0 ? null : country, sectors, offices, State: null) { Medium = medium, Host = host };
        return _byId.TryAdd(actor.Id, actor) ? actor : _byId[actor.Id];
    }

    private void Name(string written, KnownActor actor, NameUse use, Row row)
    {
        var keys = Tokenizer.Tokenize(written).Where(t => t.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Foreign).Select(t => t.Key).ToArray();
        if (keys.Length == 0 || keys[0].Length == 0) return;
        if (use == NameUse.Full && keys.Length == 1 && (_common.IsOrdinary(keys[0]) || actor.Kind == ActorKind.Place && actor.Sectors.Count == 0 && _common.IsOrdinary(TitleLexicon.WithoutArticle(keys[0]))) && IsOrdinary(actor, keys[0])) use = NameUse.Ambiguous;
        if (!_byFirst.TryGetValue(keys[0], out var names)) _byFirst[keys[0]] = names = [];
        if (names.Exists(n => n.Keys.AsSpan().SequenceEqual(keys) && (n.Actor == actor || n.Use is not (NameUse.Short or NameUse.Joined) && use is not (NameUse.Short or NameUse.Joined) && n.Use != NameUse.Capital && use != NameUse.Capital))) return;
        var lead = actor.Kind == ActorKind.Person && keys.Length > 1 && keys[0].StartsWith("ال", StringComparison.Ordinal) && _titles.Find(keys[0][2..]) is not null ? 1 : actor.Kind == ActorKind.Place && keys.Length > 1 && _heads.FindPlace(keys[0]) is { Use: "generic" } ? 1 : 0;
        var name = new KnownName(keys, lead == 0 || actor.Kind == ActorKind.Person ? actor : Bare(keys, actor), use, row.ToString(), lead);
        names.Add(name);
        if (!_names.TryGetValue(actor.Id, out var own)) _names[actor.Id] = own = [];
        own.Add(name);
    }

    /// <summary>«محافظة كذا» is read as the town «كذا» of the same country, where the gazetteer has one: the press names both by the bare word.</summary>
    private KnownActor Bare(string[] keys, KnownActor actor)
    {
        foreach (var name in StartingWith(keys[1]))
        {
            if (name.Use is not (NameUse.Short or NameUse.Joined) && name.Lead == 0 && name.Actor.Kind == ActorKind.Place && name.Actor.Country == actor.Country && name.Keys.AsSpan().SequenceEqual(keys.AsSpan(1))) return name.Actor;
        }

        return actor;
    }

    /// <summary>States and demonyms inflect like ordinary words (ليبيا، ليبي), so only other names are held to be doubtful.</summary>
    private static bool IsOrdinary(KnownActor actor, string key) => actor.Sectors is not ["GOV"] || actor.Kind != ActorKind.Place || key.Length <= 4;

    private static string Slug(string english) => english.ToLowerInvariant().Replace(' ', '-').Replace("'", "", StringComparison.Ordinal);
}
