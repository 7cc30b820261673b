using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Whether the subject of a reported clause is the speaker's own side, somebody else, or one whom a loaded name makes an enemy.</summary>
internal sealed class Sides
{
    private readonly HashSet<string> _enemies = new(StringComparer.Ordinal);

    public Sides(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/appellations.tsv").Rows)
        {
            if (row["valence"] != "negative" || row["kind"] is not ("head" or "adjective")) continue;
            foreach (var word in row.List("plural").Append(row["word"]))
            {
                var key = Folded.Key(word);
                if (key.Contains(' ', StringComparison.Ordinal)) continue;
                _enemies.Add(key);
                if (key.EndsWith("ون", StringComparison.Ordinal) || key.EndsWith("ين", StringComparison.Ordinal)) _enemies.Add(key[..^1]);
            }
        }
    }

    /// <summary>«مليشيات», «المتشددين», «الإرهابية»: a word that calls somebody an enemy.</summary>
    public bool IsEnemy(string key)
    {
        var bare = TitleLexicon.WithoutArticle(key);
        return _enemies.Contains(bare) || bare.EndsWith('ه') && _enemies.Contains(bare[..^1]);
    }

    /// <summary>«بلاده», «قواتها», «حكومتنا», «نحن»: what belongs to the one who speaks.</summary>
    public static bool IsOwnWord(string key)
    {
        if (key is "نحن" or "انا" or "اننا" or "اني") return true;
        for (var ending = Clitics.Ending(key); ending > 0; ending = Clitics.Ending(key, ending - 1))
        {
            if (IsHouse(key[..^ending])) return true;
        }

        return false;
    }

    /// <summary>What a speaker has: the noun before its pronoun, whose ة is written ت there.</summary>
    private static bool IsHouse(string stem) => stem is "بلاد" or "بلد" or "قوات" or "حكومه" or "جيش" or "حركه" or "جبهه" or "جماعه" or "حزب" or "حزبه" or "دوله" or "وزاره" or "اداره" or "منظمه" or "شعب" or "جانب" or "طرف" or "موسسه" or "شركه" or "فريق" or "وفد" or "بعثه" or "هييه" or "قياده" or "تنظيم" or "فصيل"
        || stem.EndsWith('ت') && stem.Length > 3 && IsHouse(stem[..^1] + "ه");

    /// <summary>Whether the actor is the speaker, the speaker's house, or one of the same state.</summary>
    public static bool IsOwn(Annotated document, string? speaker, string actor)
    {
        if (speaker is null) return false;
        if (speaker == actor) return true;
        string? mine = null, theirs = null;
        foreach (var known in document.Actors)
        {
            if (known.Id == speaker) mine = known.Country;
            if (known.Id == actor) theirs = known.Country;
        }

        if (mine is not null && mine == theirs) return true;
        return document.Roles.Exists(r => r.Actor == speaker && r.Organisation == actor);
    }
}
