using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds where words were spoken: a noun of channels.tsv behind في، خلال، عبر، على or after a source phrase.</summary>
internal sealed class ChannelFinder
{
    private static readonly string[] Endings = ["", "ات", "ه", "ها", "هم", "نا", "ي", "ين", "ان", "ا"];
    private readonly HashSet<string> _participants = new(StringComparer.Ordinal);
    private readonly HashSet<string> _prepositions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leadNouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _onlyKinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Noun, string[] Modifiers, string Kind)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Whether some reading of the word begins a channel noun; most words do not.</summary>
    private readonly Recent<bool> _mayOpen;

    public ChannelFinder(Knowledge knowledge)
    {
        _mayOpen = new Recent<bool>(IsListed);
        foreach (var row in knowledge.Table("lexicon/channels.tsv").Rows)
        {
            var noun = row["noun"].Split(' ').Select(w => Folded.Key(w)).ToArray();
            foreach (var form in Forms(noun[0]).Concat(Hamza(row["noun"].Split(' ')[0])).Concat(row["plural"].Length > 1 ? [Folded.Key(row["plural"].Split(' ')[0])] : []))
            {
                if (row["plural"] == "-" && form.EndsWith("ات", StringComparison.Ordinal)) continue;
                if (!_byFirst.TryGetValue(form, out var list)) _byFirst[form] = list = [];
                // A word that a row gives itself («مراسلين») wins over one made of another row («مراسل»).
                list.Insert(form == noun[0] ? 0 : list.Count, ([form, .. noun[1..]], [.. row.List("modifiers").Select(m => m == "«»" ? m : Folded.Key(m))], row["kind"]));
            }
        }

        foreach (var row in knowledge.Table("lexicon/channel-leads.tsv").Rows)
        {
            var key = Folded.Key(row["word"]);
            if (row.List("kinds") is { Length: > 0 } kinds) _onlyKinds[key] = kinds;
            if (row["kind"] == "preposition") _prepositions.Add(key);
            else foreach (var form in Forms(key).Concat(Hamza(row["word"]))) _leadNouns.Add(form);
        }

        foreach (var row in knowledge.Table("lexicon/head-nouns.tsv").Rows)
        {
            // Unions, clubs and committees have members; of a government's house «للصحفيين» tells whom it spoke to.
            if (row["kind"] == "organisation" && (row["sectors"] != "GOV" || row["noun"] == "لجنة")) _bodies.Add(Folded.Key(row["noun"]));
        }

        foreach (var row in knowledge.Table("lexicon/side-words.tsv").Rows)
        {
            if (row["kind"] == "participant") _participants.Add("ال" + Folded.Key(row["word"]));
        }

        // The row whose modifiers follow wins over the bare noun.
        foreach (var first in _byFirst.Keys.ToArray()) _byFirst[first] = [.. _byFirst[first].OrderByDescending(r => (r.Noun.Length, Array.Exists(r.Modifiers, m => m.Contains(' ', StringComparison.Ordinal)), r.Modifiers.Length))];
    }

    private bool IsListed(string key)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (_byFirst.ContainsKey(split.Stem(key))) return true;
        }

        return false;
    }

    /// <summary>The channel noun at a token, whatever stands before it.</summary>
    public (string Kind, int To)? NounAt(Annotated document, int at, int limit) => Noun(document, at, limit) is { } noun ? (noun.Kind, noun.To) : null;

    /// <summary>The same with what is written onto the noun.</summary>
    private (string Kind, int To, Proclitics Front)? Noun(Annotated document, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        if (!tokens[at].IsWord || !_mayOpen[tokens[at].Key]) return null;
        foreach (var split in Clitics.Front(tokens[at].Key))
        {
            if (split.Has(Proclitics.Will | Proclitics.Like) || !_byFirst.TryGetValue(split.Stem(tokens[at].Key), out var rows)) continue;
            // With one of these modifiers it is no channel at all: «شهادة ميلاد».
            if (rows.Exists(r => r.Kind == "none" && Matches(tokens, at, r.Noun, limit) && Modified(tokens, at + r.Noun.Length, r.Modifiers, Math.Min(limit, at + r.Noun.Length + 1)))) return null;
            foreach (var (noun, modifiers, kind) in rows)
            {
                if (kind == "none" || !Matches(tokens, at, noun, limit)) continue;
                var to = at + noun.Length;
                if (modifiers.Length == 0) return (kind, to, split.Clitics);
                if (Modified(tokens, to, modifiers, limit)) return (kind, to + 1, split.Clitics);
            }
        }

        return null;
    }

    /// <summary>The first channel in tokens [from, to) that a preposition introduces («في بيان», «خلال الاتصال», «عبر حسابه»).</summary>
    /// <param name="verb">The word that reports: «أمام البرلمان» and «بتصريح» are places of words only behind it.</param>
    public Channel? Find(Annotated document, int from, int to, Func<int, bool> skip, int verb = int.MaxValue)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < to; i++)
        {
            // The content of «جدد في مؤتمر صحفي مشترك استعداد …» may have been cut too early.
            if (!tokens[i].IsWord || Noun(document, i, Math.Min(tokens.Length, to + 2)) is not { } noun) continue;
            // A network is a company with a name too: «على تويتر».
            if (skip(i) && !IsNoName(tokens[i].Key) && noun.Kind != "tweet" && !IsOwnSite(tokens[i].Key) && !(noun.Kind == "press-conference" && IsToldTo(tokens, i))) continue;
            // What somebody puts on a site of his own he states.
            var kind = IsOwnSite(tokens[i].Key) ? "statement" : noun.Kind;
            if (kind == "media") continue;
            var at = new Channel(kind, new Span(tokens[i].Start, tokens[noun.To - 1].End), Inherited: false);
            if (LeadsTo(tokens, i, kind == noun.Kind ? kind : "tweet")) return at;
            if (i > verb && noun.Kind is not ("report" or "speech") && !IsRecording(tokens[i].Key[1..]) && noun.Front.HasFlag(Proclitics.With)) return at;
            if (IsBefore(tokens[i].Key) && i > verb) return at;
            if (noun.Kind == "press-conference" && IsToldTo(tokens, i)) return at;
        }

        return null;
    }

    /// <summary>«تسجيل مصور», «مقطع فيديو»: what may be shown by others than whoever speaks in it.</summary>
    public static bool IsRecording(string key) => TitleLexicon.WithoutArticle(key) is "تسجيل" or "تسجيلات" or "مقطع" or "فيديو" or "شريط";

    /// <summary>«موقعها»: a site of the one who speaks.</summary>
    public static bool IsOwnSite(string key) => key is "موقعه" or "موقعها" or "موقعهم";

    /// <summary>«للصحفيين», «متحدثا إلى الصحفيين».</summary>
    private bool IsToldTo(Token[] tokens, int at)
    {
        var key = tokens[at].Key;
        if (!key.EndsWith("ين", StringComparison.Ordinal)) return false;
        return key.StartsWith("لل", StringComparison.Ordinal) ? !IsOfBody(tokens, at) : at > 0 && tokens[at - 1].Key is "الي" && Clitics.HasArticle(key);
    }

    /// <summary>Whether the noun at a token names a channel elsewhere but none with what follows it: «وكالة الطاقة», «شهادة ميلاد».</summary>
    public bool IsOfAnotherTrade(Annotated document, int at)
    {
        var tokens = document.Source.Tokens;
        return _byFirst.TryGetValue(TitleLexicon.WithoutArticle(tokens[at].Key), out var rows) && rows.Exists(r => r.Kind == "none" && Matches(tokens, at, r.Noun, tokens.Length) && Modified(tokens, at + r.Noun.Length, r.Modifiers, Math.Min(tokens.Length, at + r.Noun.Length + 1)));
    }

    /// <summary>«الاتحاد الدولي للصحفيين»: a body's name, and nobody told.</summary>
    private bool IsOfBody(Token[] tokens, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 2); i--)
        {
            if (_bodies.Contains(TitleLexicon.WithoutArticle(tokens[i].Key))) return true;
        }

        return false;
    }

    /// <summary>Whether the words before <paramref name="at"/> make a channel of that kind the place of words: «على حسابه» and «في ختام اجتماع», not «على بيان» and not «عقد اجتماع».</summary>
    private bool LeadsTo(Token[] tokens, int at, string kind)
    {
        var before = at - 1;
        if (before > 0 && tokens[before].Kind == TokenKind.Quote) before--;
        if (before < 0) return false;
        var lead = Bare(tokens[before].Key, _prepositions);
        if (lead is null) return IsLeadNoun(tokens, before) || kind is "meeting" or "press-conference" && IsLedFromAfar(tokens, before);
        if (_onlyKinds.TryGetValue(lead, out var kinds) && Array.IndexOf(kinds, kind) < 0) return false;
        return lead != "علي" || TitleLexicon.WithoutArticle(tokens[at].Key) is not ("حساب" or "حسابه" or "حسابها" or "حسابهم") || IsOnNetwork(tokens, at + 1);
    }

    /// <summary>«في ختام», «بحضور», «لدى ترؤسه»: a noun that leads stands behind a preposition.</summary>
    private bool IsLeadNoun(Token[] tokens, int at)
    {
        var key = tokens[at].Key;
        if (key.Length > 3 && key[0] == 'ب' && _leadNouns.Contains(key[1..])) return true;
        if (!_leadNouns.Contains(key) || at == 0) return false;
        return Bare(tokens[at - 1].Key, _prepositions) is { } lead ? lead != "من" : IsLeadNoun(tokens, at - 1);
    }

    /// <summary>«خلال ترؤسه أمس في العاصمة اجتماعا»: time and place stand between.</summary>
    private bool IsLedFromAfar(Token[] tokens, int at)
    {
        for (var i = at; i >= Math.Max(1, at - 4) && tokens[i].IsWord; i--)
        {
            if (tokens[i].Key[^1] is 'ه' or 'ا' or 'م' && _leadNouns.Contains(tokens[i].Key) && IsLeadNoun(tokens, i)) return true;
        }

        return false;
    }

    /// <summary>«على حساب الشعب» costs the people; an account is one of a network, or official.</summary>
    private bool IsOnNetwork(Token[] tokens, int at)
    {
        for (var i = at; i < Math.Min(tokens.Length, at + 6) && !tokens[i].IsMark("،,.:"); i++)
        {
            var key = TitleLexicon.WithoutArticle(tokens[i].Key);
            if (key is "رسمي" or "شخصي" or "موثق" || key.StartsWith('@')) return true;
            foreach (var split in Clitics.Front(key))
            {
                if (_byFirst.TryGetValue(split.Stem(key), out var rows) && rows.Exists(r => r.Kind == "tweet" && r.Modifiers.Length == 0 && r.Noun[0] is not ("حساب" or "منشور"))) return true;
                if (split.Stem(key) is "موقع" or "منصه") return true;
            }
        }

        return false;
    }

    private static string? Bare(string key, HashSet<string> words) =>
        words.Contains(key) ? key : key.Length > 2 && key[0] == 'و' && words.Contains(key[1..]) ? key[1..] : null;

    /// <summary>«المجتمعون», «الطرفان»: those at a meeting.</summary>
    public bool IsParticipant(string key) => _participants.Contains(key);

    /// <summary>Words that a name behind which they stand may have swallowed: «للصحفيين», «أمام البرلمان».</summary>
    private static bool IsNoName(string key) => key.StartsWith("للصح", StringComparison.Ordinal) || IsBefore(key);

    private static bool IsBefore(string key) => key is "امام" or "وامام";

    /// <summary>Whether the word can make the channel noun behind it the place of words, also behind و.</summary>
    public bool IsLead(string key) => Bare(key, _prepositions) is not null || Bare(key, _leadNouns) is not null;

    /// <summary>«لقاء» before a pronoun is written «لقائه».</summary>
    private static IEnumerable<string> Hamza(string noun)
    {
        if (!noun.EndsWith('ء')) yield break;
        foreach (var pronoun in new[] { "ه", "ها", "هم", "هما", "نا", "ي" })
        {
            yield return Folded.Key(noun[..^1] + "ئ" + pronoun);
            yield return Folded.Key(noun[..^1] + "ؤ" + pronoun);
        }
    }

    private static IEnumerable<string> Forms(string noun)
    {
        var stem = noun.EndsWith('ه') ? noun[..^1] : noun;
        foreach (var ending in Endings)
        {
            if (ending.Length == 0) yield return noun;
            else if (ending is "ها" or "هم" && noun != stem) yield return stem + "ت" + ending;
            else if (ending == "ه" && noun != stem) yield return stem + "ته";
            else if (ending == "ات") yield return stem + ending;
            else yield return noun + ending;
        }
    }

    private static bool Matches(Token[] tokens, int at, string[] noun, int limit)
    {
        for (var k = 1; k < noun.Length; k++)
        {
            if (at + k >= limit || TitleLexicon.WithoutArticle(tokens[at + k].Key) != noun[k]) return false;
        }

        return true;
    }

    private static bool Modified(Token[] tokens, int at, string[] modifiers, int limit)
    {
        if (at < limit && tokens[at].Kind == TokenKind.Quote && Array.IndexOf(modifiers, "«»") >= 0) return true;
        for (var i = at; i < Math.Min(limit, at + 2); i++)
        {
            foreach (var modifier in modifiers)
            {
                if (modifier.Contains(' ', StringComparison.Ordinal) ? IsPhrase(tokens, i, modifier, limit) : IsForm(tokens[i].Key, modifier)) return true;
            }
        }

        return false;
    }

    private static bool IsForm(string key, string modifier)
    {
        var word = TitleLexicon.WithoutArticle(key);
        return word == modifier || (word.Length <= modifier.Length + 2 && word.StartsWith(modifier, StringComparison.Ordinal));
    }

    /// <summary>«على موقع فيسبوك», also with quotation marks about the name.</summary>
    private static bool IsPhrase(Token[] tokens, int at, string phrase, int limit)
    {
        foreach (var word in phrase.Split(' '))
        {
            while (at < limit && tokens[at].Kind == TokenKind.Quote) at++;
            if (at >= limit || tokens[at].Key != word && TitleLexicon.WithoutArticle(tokens[at].Key) != word) return false;
            at++;
        }

        return true;
    }
}
