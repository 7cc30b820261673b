using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds where words were spoken: a noun of channels.tsv behind في، خلال، عبر، على or after a source phrase.</summary>
internal sealed class ChannelFinder
{
    private static readonly string[] Endings = ["", "ات", "ه", "ها", "هم", "نا", "ي", "ين", "ان", "ا"];
    private readonly HashSet<string> _participants = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Noun, string[] Modifiers, string Kind)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Whether some reading of the word begins a channel noun; most words do not.</summary>
    private readonly Recent<bool> _mayOpen;

    public ChannelFinder(Knowledge knowledge)
    {
        _mayOpen = new Recent<bool>(IsListed);
        foreach (var row in knowledge.Table("lexicon/channels.tsv").Rows)
        {
            var noun = row["noun"].Split(' ').Select(w => Folded.Key(w)).ToArray();
            foreach (var form in Forms(noun[0]).Concat(Hamza(row["noun"].Split(' ')[0])).Concat(row["plural"].Length > 0 ? [Folded.Key(row["plural"].Split(' ')[0])] : []))
            {
                if (!_byFirst.TryGetValue(form, out var list)) _byFirst[form] = list = [];
                list.Add(([form, .. noun[1..]], [.. row.List("modifiers").Select(m => m == "«»" ? m : Folded.Key(m))], row["kind"]));
            }
        }

        foreach (var row in knowledge.Table("lexicon/channel-leads.tsv").Rows)
        {
            var key = Folded.Key(row["word"]);
            _leads.Add(key);
            if (row["kind"] == "preposition") continue;
            foreach (var form in Forms(key).Concat(Hamza(row["word"]))) _leads.Add(form);
        }

        foreach (var row in knowledge.Table("lexicon/side-words.tsv").Rows)
        {
            if (row["kind"] == "participant") _participants.Add("ال" + Folded.Key(row["word"]));
        }

        // The row whose modifiers follow wins over the bare noun.
        foreach (var list in _byFirst.Values) list.Sort((a, b) => (b.Noun.Length, b.Modifiers.Length).CompareTo((a.Noun.Length, a.Modifiers.Length)));
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
    public (string Kind, int To)? NounAt(Annotated document, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        if (!tokens[at].IsWord || !_mayOpen[tokens[at].Key]) return null;
        foreach (var split in Clitics.Front(tokens[at].Key))
        {
            if (split.Has(Proclitics.Will | Proclitics.Like) || !_byFirst.TryGetValue(split.Stem(tokens[at].Key), out var rows)) continue;
            foreach (var (noun, modifiers, kind) in rows)
            {
                if (!Matches(tokens, at, noun, limit)) continue;
                var to = at + noun.Length;
                if (modifiers.Length == 0) return (kind, to);
                if (Modified(tokens, to, modifiers, limit)) return (kind, to + 1);
            }
        }

        return null;
    }

    /// <summary>The first channel in tokens [from, to) that a preposition introduces («في بيان», «خلال الاتصال», «عبر حسابه»).</summary>
    public Channel? Find(Annotated document, int from, int to, Func<int, bool> skip)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < to; i++)
        {
            if (!tokens[i].IsWord || skip(i) && !IsNoName(tokens[i].Key)) continue;
            var led = i > 0 && IsLead(tokens[i - 1].Key);
            var fused = tokens[i].Key.Length > 3 && tokens[i].Key[0] == 'ب' && Clitics.HasArticle(tokens[i].Key) is false;
            var toldTo = tokens[i].Key.StartsWith("لل", StringComparison.Ordinal);
            if (!led && !fused && !toldTo && !IsBefore(tokens[i].Key)) continue;
            if (NounAt(document, i, to) is not { } noun || noun.Kind is "media" or "report" && !led) continue;
            if (noun.Kind == "media" || toldTo && !led && (noun.Kind != "press-conference" || !tokens[i].Key.EndsWith("ين", StringComparison.Ordinal))) continue;
            return new Channel(noun.Kind, new Span(tokens[i].Start, tokens[noun.To - 1].End), Inherited: false);
        }

        return null;
    }

    /// <summary>«المجتمعون», «الطرفان»: those at a meeting.</summary>
    public bool IsParticipant(string key) => _participants.Contains(key);

    /// <summary>Words that a name behind which they stand may have swallowed: «للصحفيين», «أمام البرلمان».</summary>
    private static bool IsNoName(string key) => key.StartsWith("للصح", StringComparison.Ordinal) || IsBefore(key);

    private static bool IsBefore(string key) => key is "امام" or "وامام";

    /// <summary>Whether the word makes the channel noun behind it the place of words, also behind و.</summary>
    public bool IsLead(string key) => _leads.Contains(key) || key.Length > 2 && key[0] == 'و' && _leads.Contains(key[1..]);

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
            var word = TitleLexicon.WithoutArticle(tokens[i].Key);
            foreach (var modifier in modifiers)
            {
                var space = modifier.IndexOf(' ', StringComparison.Ordinal);
                if (space > 0)
                {
                    if (i + 1 < limit && tokens[i].Key == modifier[..space] && TitleLexicon.WithoutArticle(tokens[i + 1].Key) == modifier[(space + 1)..]) return true;
                }
                else if (word == modifier || (word.Length <= modifier.Length + 2 && word.StartsWith(modifier, StringComparison.Ordinal)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
