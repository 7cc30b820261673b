using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Scenes that the outlet tells of, and who goes on to speak there.</summary>
internal sealed partial class Chains
{
    /// <summary>Scenes of the sentence in the outlet's own voice; one that somebody tells of lies in a content.</summary>
    private void FindScenes(Sentence sentence, List<Cue> cues, string? last)
    {
        for (var i = sentence.From; i < sentence.To; i++)
        {
            if (document.Source.Tokens[i].IsWord && !overlay.Covers(i) && verbs.Meets(document.Source.Tokens[i].Key) && !cues.Exists(c => c.ContentFrom <= i && i < c.ContentTo) && Met(sentence, i) is { } met) _scenes.Add(met);
            if (finder.NounAt(document, i, sentence.To) is not { } noun) continue;
            if (cues.Exists(c => c.ContentFrom <= i && i < c.ContentTo)) continue;
            if ((_finder.Of(sentence, i, noun.To, noun.Kind, last) ?? RemarksOf(sentence, i, noun.To, noun.Kind) ?? (cues.Count == 0 ? Conference(sentence, i, noun.To, noun.Kind) : null)) is { } scene) _scenes.Add(scene);
        }
    }

    /// <summary>«استقبل الوزير نظيره»: both speak at the meeting; one of years ago («وكان قد التقى») is past.</summary>
    private Scene? Met(Sentence sentence, int at)
    {
        var tokens = document.Source.Tokens;
        for (var i = sentence.From; i < at; i++)
        {
            if (tokens[i].Key is "كان" or "وكان" or "كانت" or "وكانت" or "قد" or "ان" or "بان" or "سوف") return null;
        }

        var parties = _finder.Named(sentence.From, Math.Min(sentence.To, at + 2 * SceneParties));
        return parties.Count >= 2 ? new Scene("meeting", tokens[at].Span, parties, sentence.Index) { IsTold = true } : null;
    }

    /// <summary>«وبدا الوزير، خلال مؤتمر صحفي مع نظيره، غاضبا»: a conference that the outlet tells of without quoting; «خلال الجلسة، وجه الوزير رسالة» too.</summary>
    private Scene? Conference(Sentence sentence, int at, int to, string kind)
    {
        if (at == 0 || document.Source.Tokens[at - 1].Key is not ("في" or "خلال" or "اثناء" or "وخلال" or "وفي")) return null;
        var session = kind == "speech" && Clitics.HasArticle(document.Source.Tokens[at].Key) && document.Source.Tokens[at - 1].Key is not ("في" or "وفي");
        if (!session && (kind != "press-conference" || to - at < 2)) return null;
        var parties = _finder.Named(sentence.From, Math.Min(sentence.To, to + SceneParties));
        if (session) parties = [.. parties.Where(a => document.Actors.Find(x => x.Id == a)?.Kind == ActorKind.Person).Take(1)];
        return parties.Count == 0 ? null : new Scene(kind, new Span(document.Source.Tokens[at].Start, document.Source.Tokens[to - 1].End), parties, sentence.Index);
    }

    /// <summary>«أكد خبراء للصحيفة …»: each of those whom the article goes on to bring in was asked by the paper too.</summary>
    private bool IsOfPanel(Cue cue, Passing panel)
    {
        if (cue.Actor is null || cue.Inside is not null || cue.Sentence - panel.Sentence > SceneReach || _lastBreak > panel.Sentence || document.Actors.Find(a => a.Id == cue.Actor)?.Kind != ActorKind.Person) return false;
        return !_order.Exists(c => c.Actor == cue.Actor && _passing[c].ChannelRule != "channel.panel");
    }

    /// <summary>«أثارت تصريحات فلان جدلا», «في آخر تغريدة لفلان»: words that are spoken of, and whose they are.</summary>
    private Scene? RemarksOf(Sentence sentence, int at, int to, string kind)
    {
        if (kind is not ("statement" or "speech" or "tweet" or "tv-interview" or "newspaper-interview") || to >= sentence.To || Clitics.HasArticle(document.Source.Tokens[at].Key)) return null;
        var span = new Span(document.Source.Tokens[at].Start, document.Source.Tokens[to - 1].End);
        if (kind == "statement" && !IsRemark(new Channel(kind, span, Inherited: false))) return null;
        var actor = overlay.RoleAt(to)?.Actor ?? overlay.MentionAt(to)?.Actor;
        return actor is not null && document.Actors.Find(a => a.Id == actor)?.Kind == ActorKind.Person ? new Scene(kind, span, [actor], sentence.Index) : null;
    }

    /// <summary>Where a party of a scene goes on to speak; at a meeting also whoever «من جانبه» answers.</summary>
    private Scene? SceneOf(Sentence sentence, Cue cue)
    {
        for (var i = _scenes.Count - 1; i >= 0; i--)
        {
            var scene = _scenes[i];
            if (cue.Sentence - scene.Sentence > SceneReach) return null;
            if (scene.Kind is "tv-interview" or "newspaper-interview" && scene.Sentence < _lastPaper) continue;
            if (scene.Sentence != cue.Sentence && IsOfEarlierDay(sentence, cue)) return null;
            if (scene.Sentence == cue.Sentence && scene.Span.Start > document.Source.Tokens[cue.From].Start) continue;
            if (cue.Actor is not null && scene.Parties.Contains(cue.Actor, StringComparer.Ordinal)) return scene;
            if ((scene.Kind == "meeting" || scene.IsOpen) && (Answers(sentence, cue) && (!scene.IsNamed || IsOfTwo(scene)) || IsOfMeeting(cue) || scene.IsOpen && scene.Sentence > _lastBreak && cue.Sentence - scene.Sentence <= OpenReach && IsPerson(cue))) return scene;
        }

        return null;
    }

    private bool IsPerson(Cue cue) => cue.Inside is null && cue.Speaker is { Kind: not PhraseKind.Document } && document.Actors.Find(a => a.Id == cue.Actor) is { Kind: ActorKind.Person };

    /// <summary>«لقائه», «استقباله», «مباحثات»: two sides, of which one answers the other.</summary>
    private bool IsOfTwo(Scene scene)
    {
        var key = document.Source.Tokens[document.Source.TokenAtOrAfter(scene.Span.Start)].Key;
        return key.Contains("لقا", StringComparison.Ordinal) || key.Contains("استقبال", StringComparison.Ordinal) || key.Contains("مباحثات", StringComparison.Ordinal) || key.Contains("محادثات", StringComparison.Ordinal);
    }

    /// <summary>«من جانبه», «بدوره» between the sentence's beginning and the content.</summary>
    private bool Answers(Sentence sentence, Cue cue)
    {
        for (var i = sentence.From; i < Math.Min(cue.ContentFrom, sentence.To); i++)
        {
            if (document.Source.Tokens[i].Key is "بدوره" or "بدورها" or "جانبه" or "جانبها" or "جهته" or "جهتها") return true;
        }

        return false;
    }

    /// <summary>«أكد المجتمعون», «دعا المشاركون».</summary>
    private bool IsOfMeeting(Cue cue) => cue.Speaker is { } phrase && finder.IsParticipant(document.Source.Tokens[phrase.From].Key);

    /// <summary>«وكان فلان قال أمس في مؤتمر صحفي إن …، وأضاف أن …»: the same day goes on.</summary>
    private bool GoesOnInSentence(Cue cue) => cue.Actor is not null && _lastOf.TryGetValue(cue.Actor, out var before) && before.Sentence == cue.Sentence;

    /// <summary>«وكان فلان قد قال», «وفي وقت سابق قال»: another day, another place.</summary>
    private bool IsOfEarlierDay(Sentence sentence, Cue cue)
    {
        var tokens = document.Source.Tokens;
        if (tokens[sentence.From].Key is "كان" or "وكان" or "كانت" or "وكانت" or "وكانوا")
        {
            // «وكان فلان يتحدث في …» is the same day.
            for (var i = sentence.From + 1; i < Math.Min(sentence.To, sentence.From + 5); i++)
            {
                if (tokens[i].Key is ['ي' or 'ت', _, _, _, ..] && !overlay.Covers(i) && media.IsSpeechVerb(tokens[i].Key)) return false;
            }

            return cue.Kind == CueKind.Finite || cue.Kind == CueKind.Participle && !_order.Exists(c => c.Sentence == cue.Sentence && c.Inside is null && c != cue && _passing[c].Channel.Kind != "none");
        }

        for (var i = sentence.From; i + 1 < Math.Min(sentence.To, sentence.From + 3); i++)
        {
            if (tokens[i].Key is "وقت" or "مره" or "تصريحات" && tokens[i + 1].Key is "سابق" or "سابقه") return cue.Kind == CueKind.Finite;
        }

        return false;
    }

    private static void TakeRelay(Passing passing, Scene scene, Cue cue)
    {
        if (passing.Relays.Count > 0 || scene.Relay is not { } medium || medium.Actor == cue.Actor) return;
        passing.Relays = [medium];
        passing.RelayRule = "relay.scene";
    }
}
