using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The act of a statement: the cue decides; under a neutral cue the head of the content may (annotation guide).</summary>
internal sealed class Acts
{
    private readonly AttitudeNouns _attitudes;
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly List<(string[] Keys, string Act)> _phrases = [];
    private readonly Conjugation _verbs;
    private readonly List<string> _verbActs = [];

    public Acts(Knowledge knowledge, AttitudeNouns attitudes)
    {
        _attitudes = attitudes;
        var parts = knowledge.Table("lexicon/reporting-verbs.tsv").Rows.GroupBy(r => r["lemma"], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var paradigms = new List<PrincipalParts>();
        foreach (var row in knowledge.Table("lexicon/content-acts.tsv").Rows)
        {
            var lemma = row["lemma"];
            if (row["kind"] == "verb")
            {
                var present = parts.TryGetValue(lemma, out var verb) ? verb["present"] : row["present"];
                paradigms.Add(new PrincipalParts(lemma, present, "", ""));
                _verbActs.Add(row["act"]);
            }
            else if (lemma.Contains(' ', StringComparison.Ordinal))
            {
                _phrases.Add(([.. lemma.Split(' ').Select(w => Folded.Key(w))], row["act"]));
            }
            else
            {
                _words.TryAdd(Folded.Key(lemma), row["act"]);
            }
        }

        _verbs = new Conjugation(paradigms);
    }

    public (string Act, string Rule) Of(Annotated document, Cue cue)
    {
        var tokens = document.Source.Tokens;
        var head = cue.ContentFrom < tokens.Length ? tokens[cue.ContentFrom].Key : "";
        if (cue.Verb is { } verb)
        {
            // «أعرب عن قلقه», «أكد ضرورة»: with a prepositional or nominal complement the noun decides.
            if (cue.Frame is "obj" or "an-prep" or "ala" or "ila" or "bi" && verb.Act is "say" or "affirm" or "announce" or "note" && _attitudes.Find(head) is { } act) return (act, "act.attitude-noun");
            if (!verb.IsNeutral) return (verb.Act, "act.of-verb");
        }

        return FromContent(document, cue) is { } content ? (content, "act.of-content") : (cue.Verb?.Act ?? "say", "act.of-verb");
    }

    private string? FromContent(Annotated document, Cue cue)
    {
        var tokens = document.Source.Tokens;
        var limit = Math.Min(cue.ContentTo, cue.ContentFrom + 9);
        for (var i = cue.ContentFrom; i < limit; i++)
        {
            if (!tokens[i].IsWord) continue;
            foreach (var (keys, act) in _phrases)
            {
                if (Matches(tokens, i, cue.ContentTo, keys)) return act;
            }

            var key = tokens[i].Key;
            if (_words.TryGetValue(key, out var found) || _words.TryGetValue(TitleLexicon.WithoutArticle(key), out found) && found == "accuse") return found;
            if (i > cue.ContentFrom + 3) continue;
            if (i <= cue.ContentFrom + 1 && IsOwnFuture(document, tokens[i])) return "promise";
            foreach (var split in Clitics.Front(key))
            {
                if (split.Has(Proclitics.The | Proclitics.Preposition)) continue;
                foreach (var reading in _verbs.Read(split.Stem(key)))
                {
                    if (reading.Agreement.HasFlag(Agreement.First) || reading.Form == VerbForm.Present && i <= cue.ContentFrom + 2) return _verbActs[reading.Entry];
                }
            }
        }

        return null;
    }

    /// <summary>«سنواصل», «سأعمل»: what the speaker says he will do.</summary>
    private static bool IsOwnFuture(Annotated document, Token token) =>
        token.Key.Length > 4 && token.Key[0] == 'س' && document.Text[Clitics.OffsetAfter(document.Text, token, 1)] is 'ن' or 'أ' && !CommonWords.BuiltIn.IsOrdinary(token.Key) && CommonWords.BuiltIn.Contains(token.Key[1..]);

    private static bool Matches(Token[] tokens, int at, int limit, string[] keys)
    {
        for (var k = 0; k < keys.Length; k++)
        {
            if (at + k >= limit) return false;
            if (keys[k] is "X" or "x") continue;
            if (tokens[at + k].Key != keys[k]) return false;
        }

        return true;
    }
}
