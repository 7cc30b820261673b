using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Decides whose words a cue reports: the overt subject, the subject before the verb, or, where it is dropped, the one who spoke last and agrees.</summary>
internal sealed partial class SpeakerResolver(Annotated document, Overlay overlay, NameParts parts, SpeakerGenders genders, PhraseReader phrases)
{
    private readonly List<(string? Actor, bool Feminine, bool Plural, bool Paper)> _spoken = [];
    private readonly List<(int Sentence, string Actor)> _before = [];
    private string? _lastIssuer;
    private string? _lastSource;

    /// <summary>The body that issued the paper named last.</summary>
    public string? LastIssuer => _lastIssuer;

    /// <summary>Who spoke last before the sentence, whom «المصدر ذاته» means.</summary>
    public string? LastBefore(int sentence) => _before.LastOrDefault(b => b.Sentence < sentence).Actor;

    public void Resolve(Cue cue, Cue? mainCue)
    {
        var tokens = document.Source.Tokens;
        var at = new Span(tokens[cue.From].Start, tokens[cue.From].Start);
        var addressed = cue.Speaker is { } told && (IsAddressed(cue, told) || told.Kind == PhraseKind.Unknown && IsToSomebody(told));
        if (addressed) cue.Addressee ??= cue.Speaker!.Actor;
        if (cue.Speaker is { } phrase && !addressed)
        {
            Overt(cue, phrase);
        }
        else if (cue is { Speaker: null, Relay: not null })
        {
            // «ونقلت عنه الوكالة قوله»: the medium is the subject, the words are of whoever spoke before.
            Set(cue, Carried(cue), at, "speaker.carried-over");
        }
        else if (cue.Kind == CueKind.Participle && mainCue is not null && !(IsPluralOnly(mainCue.Agreement) && tokens[cue.From].Key.EndsWith('ا')))
        {
            Set(cue, mainCue.Actor, at, "speaker.of-main-verb");
        }
        else if (cue.Kind == CueKind.Masdar && ClauseSubject(cue) is { } own)
        {
            Overt(cue, own);
        }
        else if (cue.Kind is not CueKind.Participle and not CueKind.Masdar && NamelessBefore(cue) is { } nameless)
        {
            Overt(cue, nameless);
        }
        else if (cue.Kind is not CueKind.Participle and not CueKind.Masdar && Before(cue) is { } before)
        {
            Set(cue, before.Actor, before.Span, "speaker.before-verb");
        }
        else if (cue.Kind == CueKind.Finite && PluralBefore(cue) is { } many)
        {
            Overt(cue, many);
        }
        else if (cue.Kind == CueKind.Finite && TellsOfNoun(cue))
        {
            // «مواقع قالت إنها»: the clause is about the noun before it, and its speaker is who acts in the sentence.
            Set(cue, ClauseAgent(cue) ?? Carried(cue), at, "speaker.subject-of-clause");
        }
        else if (cue.Inside is { } outer && cue.Kind == CueKind.Finite)
        {
            var inner = FirstIn(outer, cue);
            var outerMay = outer.Actor is null || Agrees(cue.Agreement, (outer.Actor, document.Agreements.GetValueOrDefault(outer.Actor), Plural: false, Paper: false));
            Set(cue, inner?.Actor ?? (outerMay ? outer.Actor : null), at, inner is null ? "speaker.of-outer-statement" : "speaker.subject-of-content");
        }
        else if ((cue.Kind is CueKind.Participle or CueKind.Masdar || !cue.HasConjunction && cue.From > document.Source.Sentences[cue.Sentence].From + 1) && MainSubject(cue) is { } subject && !(cue.Kind == CueKind.Finite && IsPluralOnly(cue.Agreement) && document.Actors.Find(a => a.Id == subject)?.Kind != ActorKind.Group))
        {
            Set(cue, subject, at, "speaker.subject-of-sentence");
        }
        else if (cue.HasConjunction && mainCue is null && cue.From > document.Source.Sentences[cue.Sentence].From + 3 && MainSubject(cue) is { } agent && Agrees(cue.Agreement, (agent, document.Agreements.GetValueOrDefault(agent), Plural: false, Paper: false)))
        {
            // «وسيطر التحالف على المدينة، وأعلن …»: the verb before it does not report, its subject goes on.
            Set(cue, agent, at, "speaker.subject-of-sentence");
        }
        else if (mainCue is null && FollowsAnotherVerb(cue))
        {
            // «تم عقد مؤتمر في المدينة، دعا إلى …»: of whatever the verb before it tells, and not of whoever spoke last.
            Set(cue, null, at, "speaker.of-other-verb");
        }
        else
        {
            Set(cue, Carried(cue), at, "speaker.carried-over");
        }

        if (cue.Inside is not null) return;
        var feminine = (addressed ? null : cue.Speaker)?.IsFeminine ?? (cue.Actor is not null && document.Agreements.GetValueOrDefault(cue.Actor));
        // «قالت فلانة»: the verb tells what the name may not.
        if (!addressed && cue is { Speaker: { Kind: not PhraseKind.Document } named, Kind: CueKind.Finite, Actor: { } actor } && named.From > cue.From && (cue.Agreement & Agreement.Third) is var third and (Agreement.FeminineSingular or Agreement.MasculineSingular))
        {
            feminine = third == Agreement.FeminineSingular;
            document.Agreements[actor] = feminine;
        }
        else if (cue is { Kind: CueKind.Participle, Actor: { } she } && tokens[cue.From].Key.EndsWith('ه') && document.Actors.Find(x => x.Id == she)?.Kind == ActorKind.Person)
        {
            // «…، مجددة»: so does the participle.
            document.Agreements[she] = feminine = true;
        }

        _spoken.Add((cue.Actor, feminine, !addressed && (cue.Speaker?.IsPlural ?? false), !addressed && cue.Speaker?.Kind == PhraseKind.Document));
        if (cue.Actor is null) return;
        _lastSource = cue.Actor;
        _before.Add((cue.Sentence, cue.Actor));
    }

    /// <summary>Notes who issued a paper, for «وأضاف البيان» later.</summary>
    public void Issued(string? issuer) => _lastIssuer = issuer ?? _lastIssuer;

    private static void Set(Cue cue, string? actor, Span span, string rule)
    {
        cue.Actor = actor;
        cue.SpeakerSpan = span;
        cue.SpeakerRule = rule;
    }

    private void Overt(Cue cue, NounPhrase phrase)
    {
        switch (phrase.Kind)
        {
            case PhraseKind.Actor:
                // «المسؤول المصري»: a title that nobody else holds, behind a man who spoke.
                Set(cue, phrase.Actor!.StartsWith("t-", StringComparison.Ordinal) && Anaphor(phrase, document.Source.Tokens[phrase.From].Key) is { } meant ? meant : phrase.Actor, phrase.Span, "speaker.named");
                break;
            case PhraseKind.Document:
                _lastIssuer = phrase.Issuer ?? _lastIssuer ?? _lastSource;
                Set(cue, _lastIssuer, phrase.Span, "speaker.issuer-of-document");
                break;
            case PhraseKind.BackReference:
                Set(cue, phrase.IsPerson ? Styled(phrase) ?? _lastSource : _lastSource, phrase.Span, "speaker.back-reference");
                break;
            default:
                Set(cue, Described(phrase), phrase.Span, "speaker.described");
                break;
        }
    }

    /// <summary>«ودعت الحوثيين إلى», «وساند ميليشيات كذا»: right behind the verb its subject has ون and the verb's gender; what has neither is its object.</summary>
    private bool IsAccusative(Cue cue, NounPhrase phrase)
    {
        if (cue.Kind != CueKind.Finite || phrase.From != cue.To || cue.Verb is not { } verb || !(verb.Takes("addr-obj") || verb.Takes("accused-obj") || verb.Takes("obj")) || phrase.Kind is not (PhraseKind.Actor or PhraseKind.Anonymous)) return false;
        if (phrase.Actor is not null && IsPerson(phrase.Actor)) return false;
        if (document.Source.Tokens[phrase.From].Key.EndsWith("يين", StringComparison.Ordinal)) return true;
        return phrase.Actor is { } body && cue.Frame is not ("inna" or "quote") && (cue.Agreement & Agreement.Third) == Agreement.MasculineSingular && document.Actors.Find(a => a.Id == body) is { Kind: ActorKind.Group or ActorKind.Organisation } && genders.IsFeminine(phrase.Span.Of(document.Text)) == true;
    }

    /// <summary>«وحث الأطراف على …»: a plural behind a masculine singular verb that takes whom it urges is urged, not urging.</summary>
    private bool IsAddressed(Cue cue, NounPhrase phrase)
    {
        if (IsAccusative(cue, phrase)) return true;
        if (cue.Verb?.Takes("addr-obj") != true || cue.Frame is "inna" or "quote" || (cue.Agreement & Agreement.Third) != Agreement.MasculineSingular) return false;
        var written = phrase.Span.Of(document.Text);
        if (phrase.Kind == PhraseKind.Anonymous) return phrase.IsPlural && !document.Source.Tokens[phrase.To - 1].Key.EndsWith("ون", StringComparison.Ordinal) && !document.Source.Tokens[phrase.From].Key.EndsWith("ون", StringComparison.Ordinal) && !document.Source.Tokens[phrase.From].Key.EndsWith("ات", StringComparison.Ordinal);
        return document.Actors.Find(a => a.Id == phrase.Actor)?.Kind == ActorKind.Group && !written.Contains("ون", StringComparison.Ordinal) && !written.StartsWith("جيش", StringComparison.Ordinal) && !written.StartsWith("الجيش", StringComparison.Ordinal);
    }

    /// <summary>«وقال لإحدى المحطات»: whom it was said to; the ل stands before an ordinary word of four letters or more (لاعب is none).</summary>
    private bool IsToSomebody(NounPhrase phrase)
    {
        var head = document.Source.Tokens[phrase.From].Key;
        return head.Length >= 5 && head[0] == 'ل' && CommonWords.BuiltIn.Contains(head[1..]);
    }

    /// <summary>A name that ends right before the verb: «الوزير أكد», «فلان، الذي قال».</summary>
    private (string Actor, Span Span)? Before(Cue cue)
    {
        var tokens = document.Source.Tokens;
        var sentence = document.Source.Sentences[cue.Sentence];
        if (cue.HasConjunction && !(tokens[sentence.From].Key is "اما" && tokens[cue.From].Key.StartsWith('ف'))) return null;
        var end = cue.From;
        var floor = Math.Max(sentence.From, cue.Inside?.ContentFrom ?? 0);
        while (end > floor && (tokens[end - 1].IsMark("،,)") || tokens[end - 1].Kind == TokenKind.Quote || tokens[end - 1].Key is "الذي" or "التي" or "الذين" or "قد" or "كان" or "كانت")) end--;
        if (end <= floor || TellsOfNoun(cue)) return null;
        Mention? best = null;
        foreach (var mention in document.Mentions)
        {
            if (mention.Span.End > tokens[end - 1].End || mention.Span.End < tokens[end - 1].Start + 1 || mention.Span.Start < tokens[floor].Start) continue;
            if (mention.Span.End != tokens[end - 1].End) continue;
            if (best is null || mention.Span.Length > best.Span.Length) best = mention;
        }

        if (best is null) return null;
        var lead = overlay.Tokens(best.Span).From;
        // A name behind a preposition is no subject: «بعد لقائه مع فلان أكد».
        var relative = tokens[cue.From - 1].Key is "الذي" or "التي" or "الذين";
        if (lead > floor && !relative && (parts.IsPreposition(tokens[lead - 1].Key) || best.Span.Start > tokens[lead].Start)) return null;
        // «فلان، أحد شيوخ القبيلة، اعتبر»: what another noun owns is no subject.
        if (lead > floor && !relative && document.Source.Tokens[lead - 1].IsWord && !overlay.Covers(lead - 1) && document.Tags.Part(lead - 1) == PartOfSpeech.Noun) return null;
        return (best.Actor, best.Span);
    }

    /// <summary>«متحدث باسم فلان ينتقد», «تقرير للأمم المتحدة يقول»: a nameless speaker or a paper at the head of the sentence, right up to its verb.</summary>
    private NounPhrase? NamelessBefore(Cue cue)
    {
        var sentence = document.Source.Sentences[cue.Sentence];
        if (cue.HasConjunction || cue.Inside is not null || cue.From == sentence.From) return null;
        var tokens = document.Source.Tokens;
        var from = sentence.From;
        // «، لكن المصدر الأمني قال»: the clause's own subject.
        for (var i = cue.From - 1; i > Math.Max(sentence.From, cue.From - 9); i--)
        {
            if (tokens[i - 1].Key is not ("لكن" or "ولكن" or "اما" or "بينما" or "فيما" or "غير" or "بيد")) continue;
            from = i;
            break;
        }

        if (from == sentence.From && tokens[from].Key is "لكن" or "ولكن" or "اما" or "وكان" or "وكانت" or "كان" or "كانت") from++;
        var phrase = phrases.Read(document, overlay, from, cue.From);
        return phrase is { Kind: PhraseKind.Anonymous or PhraseKind.Document or PhraseKind.BackReference } && (phrase.To == cue.From || phrase.To == cue.From - 1 && (!tokens[phrase.To].IsWord || tokens[phrase.To].Key is "قد")) ? phrase : null;
    }

    private Mention? FirstIn(Cue outer, Cue cue)
    {
        var from = document.Source.Tokens[outer.ContentFrom].Start;
        var to = document.Source.Tokens[cue.From].Start;
        return document.Mentions.Find(m => m.Span.Start >= from && m.Span.End <= to && m.Span.Start - from <= 2);
    }

    /// <summary>The subject of the verb that begins the sentence, also where that verb does not report.</summary>
    private string? MainSubject(Cue cue)
    {
        var sentence = document.Source.Sentences[cue.Sentence];
        var tokens = document.Source.Tokens;
        if (OpensWithTopic(sentence)) return null;
        for (var i = sentence.From; i < Math.Min(sentence.From + 8, cue.From); i++)
        {
            var led = i > sentence.From && tokens[i - 1].Key is "في" or "من" or "الي" or "علي" or "عن" or "مع" or "بين" or "خلال" or "بعد" or "قبل";
            // «(CNN)-- أجاب»: a credit in brackets is no subject.
            if (led || (i > sentence.From && tokens[i - 1].IsMark("(["))) continue;
            if (overlay.RoleAt(i) is { } role && role.Span.Start <= tokens[i].Start + 1) return role.Actor;
            if (overlay.MentionAt(i) is { } mention && mention.Span.Start <= tokens[i].Start + (i == sentence.From ? 1 : 0) && document.Actors.Find(a => a.Id == mention.Actor)?.Kind != ActorKind.Place) return mention.Actor;
        }

        return null;
    }

    /// <summary>«وعن المكالمة مع فلان، أوضحت …», «وحول …»: what the sentence opens with is spoken of, and speaks not.</summary>
    private bool OpensWithTopic(Sentence sentence)
    {
        var key = document.Source.Tokens[sentence.From].Key;
        if (key.Length > 2 && key[0] == 'و') key = key[1..];
        return key is "عن" or "عما" or "حول" or "ازاء" or "ردا" or "بشان" or "بخصوص" or "بصدد" or "بالنسبه"
            || key is "فيما" && document.Source.Tokens[Math.Min(sentence.From + 1, sentence.To - 1)].Key is "يتعلق" or "يخص";
    }

    /// <summary>Whether a verb that does not report stands before the cue in its sentence, with a subject of its own that is not understood.</summary>
    private bool FollowsAnotherVerb(Cue cue)
    {
        if (cue.Kind != CueKind.Finite || cue.HasConjunction || OpensWithTopic(document.Source.Sentences[cue.Sentence]) || cue.From == 0 || !document.Source.Tokens[cue.From - 1].IsMark("،,")) return false;
        for (var i = document.Source.Sentences[cue.Sentence].From; i < cue.From - 3; i++)
        {
            if (!document.Source.Tokens[i].IsWord || overlay.Covers(i) || document.Tags.Part(i) is not PartOfSpeech.Verb) continue;
            // «سؤال عن الذين قتلوا، قال»: a verb of a clause within is not the sentence's.
            if (i == 0 || document.Source.Tokens[i - 1].Key is not ("الذي" or "التي" or "الذين" or "اللذين" or "ان" or "ما" or "بعدما" or "عندما" or "بينما" or "فيما" or "حين" or "حيث" or "لما" or "وبينما" or "وفيما" or "وعندما" or "وبعدما")) return true;
        }

        return false;
    }

    /// <summary>The last speaker whose gender and number the verb allows.</summary>
    private string? Carried(Cue cue)
    {
        for (var i = _spoken.Count - 1; i >= Math.Max(0, _spoken.Count - 6); i--)
        {
            if (_spoken[i].Actor is null || !Agrees(cue.Agreement, _spoken[i])) continue;
            return _spoken[i].Actor;
        }

        // Nobody has spoken: the only man, or the only woman, of whom the text tells just before.
        if (_spoken.Count == 0) return OnlyPerson(cue);
        // Nobody agrees: the last body may still be meant, whose gender its name need not tell; a man is not «قالت». Left open rather than given to another.
        if (IsPluralOnly(cue.Agreement)) return null;
        return document.Actors.Find(a => a.Id == _spoken[^1].Actor) is { Kind: not ActorKind.Person } body && !(_spoken[^1].Plural && IsSoundPlural(body.Name)) ? body.Id : null;
    }

    /// <summary>«مسؤولون», «محققو الشرطة» speak in the plural; «وسائل إعلام», «مصادر» also with a feminine verb.</summary>
    private static bool IsSoundPlural(string name)
    {
        var key = Folded.Key(name);
        var end = key.IndexOf(' ', StringComparison.Ordinal);
        var head = key.AsSpan(0, end < 0 ? key.Length : end);
        return head.EndsWith("ون", StringComparison.Ordinal) || head.Length > 5 && head.EndsWith("ين", StringComparison.Ordinal);
    }

    private static bool IsPluralOnly(Agreement agreement) => (agreement & Agreement.Third) is not Agreement.None and var third && (third & (Agreement.MasculineSingular | Agreement.FeminineSingular | Agreement.Dual)) == Agreement.None;

    private bool Agrees(Agreement agreement, (string? Actor, bool Feminine, bool Plural, bool Paper) speaker)
    {
        // «وذكر بيان للوزارة أن …، وأضاف»: the paper goes on, or the body that issued it.
        if (agreement == Agreement.None || (agreement & Agreement.Third) == Agreement.Third) return true;
        // «يقولون» are many: neither a man nor a body.
        if (IsPluralOnly(agreement)) return speaker.Plural || document.Actors.Find(a => a.Id == speaker.Actor)?.Kind is ActorKind.Group;
        if (speaker.Paper) return true;
        var actor = document.Actors.Find(a => a.Id == speaker.Actor);
        var feminineOnly = (agreement & Agreement.Third) == Agreement.FeminineSingular;
        var masculineOnly = (agreement & Agreement.Third) == Agreement.MasculineSingular;
        if (actor?.Kind == ActorKind.Person)
        {
            var feminine = speaker.Feminine || document.Agreements.GetValueOrDefault(actor.Id) || genders.IsWoman(actor.Name);
            if (masculineOnly && feminine || feminineOnly && !feminine) return false;
        }
        else if (actor is not null && genders.IsFeminine(actor.Name) is { } body && (masculineOnly && body || feminineOnly && !body))
        {
            return false;
        }

        return !(masculineOnly && speaker.Plural || feminineOnly && speaker is { Plural: true, Feminine: false });
    }
}
