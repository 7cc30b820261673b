using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A word that reports, with what was read around it; becomes a <see cref="Statement"/>.</summary>
internal sealed class Cue
{
    /// <summary>Tokens [From, To) of the cue.</summary>
    public required int From { get; init; }

    public required int To { get; init; }

    /// <summary>First token of the cue's clause, where that is not the cue: the verb of «نقلت الوكالة عن فلان قوله»; -1 else.</summary>
    public int Lead { get; init; } = -1;

    public required string Rule { get; init; }

    /// <summary>finite, participle, masdar, source or headline.</summary>
    public required CueKind Kind { get; init; }

    public ReportingVerb? Verb { get; init; }

    public Agreement Agreement { get; init; }

    /// <summary>Present or future tense: inside past-tense reporting it is part of what is reported.</summary>
    public bool IsPresent { get; init; }

    public NounPhrase? Speaker { get; set; }

    /// <summary>First token of the content.</summary>
    public required int ContentFrom { get; set; }

    /// <summary>Token after the content; -1 until the stage ContentEnds has set it.</summary>
    public int ContentTo { get; set; } = -1;

    /// <summary>Which complement opens the content: inna, quote, ila, …</summary>
    public required string Frame { get; init; }

    /// <summary>The opening quotation mark that the content begins with, or -1.</summary>
    public int Quote { get; init; } = -1;

    public int Sentence { get; init; }

    /// <summary>The statement around this one.</summary>
    public Cue? Inside { get; set; }

    public string? Addressee { get; set; }

    public bool HasConjunction { get; init; }

    /// <summary>The verb has a pronoun ending: «ووصفه».</summary>
    public bool HasPronoun { get; init; }

    public bool IsHedged { get; set; }

    /// <summary>Who hands the words on, where the verb names both: «نقلت وكالة … عن …».</summary>
    public NounPhrase? Relay { get; set; }

    /// <summary>The content is a quotation that nothing closes: it runs on until the outlet speaks again.</summary>
    public bool IsUnclosed { get; set; }

    /// <summary>Resolved speaker and where it stands.</summary>
    public string? Actor { get; set; }

    public Span SpeakerSpan { get; set; }

    public string SpeakerRule { get; set; } = "";
}
