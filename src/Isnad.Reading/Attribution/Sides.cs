using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Whether the subject of a reported clause is the speaker's own side, somebody else, or one whom a loaded name makes an enemy.</summary>
internal sealed class Sides
{
    private readonly HashSet<string> _enemies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _houses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _modals = new(StringComparer.Ordinal);

    public Sides(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/side-words.tsv").Rows)
        {
            if (row["kind"] == "house") _houses.Add(Folded.Key(row["word"]));
            else if (row["kind"] == "modal") _modals.Add(Folded.Key(row["word"]));
        }

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
    public bool IsOwnWord(string key)
    {
        if (key is "نحن" or "انا" or "اننا" or "اني") return true;
        for (var ending = Clitics.Ending(key); ending > 0; ending = Clitics.Ending(key, ending - 1))
        {
            var stem = key[..^ending];
            if (_houses.Contains(stem) || stem.EndsWith('ت') && _houses.Contains(stem[..^1] + "ه")) return true;
        }

        return false;
    }

    /// <summary>«لا يزال», «لا نريد»: a verb whose negation denies no deed, in any person.</summary>
    public bool IsModal(string key)
    {
        if (key.Length < 3 || key[0] is not ('ي' or 'ت' or 'ن' or 'ا')) return false;
        var plain = "ي" + key[1..];
        return _modals.Contains(plain) || plain.Length > 4 && plain[^2..] is "ون" or "وا" or "ين" or "ان" && _modals.Contains(plain[..^2]);
    }

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
