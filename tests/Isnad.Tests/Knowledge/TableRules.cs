using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>The rules of each table. A new table works without one; give it one when others begin to edit it.</summary>
internal sealed class TableRules
{
    private static readonly string[] Genders = ["m", "f"];
    private static readonly string[] YesNo = ["yes", "no"];

    /// <summary>PLOVER's sectors of actors, CRM and UNK included.</summary>
    private static readonly string[] Sectors =
        ["AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MED", "MIL", "OPP", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF", "UNK"];

    /// <summary>PLOVER's codes for those who belong to no state.</summary>
    private static readonly string[] NoState = ["UNO", "IGO", "EUR", "NGO", "ISM", "IMG", "MNC"];

    /// <summary>ISO 3166-1 codes of what is no state but has places and people.</summary>
    private static readonly string[] Territories = ["GRL", "HKG", "MAC", "PRI", "GIB", "REU", "BMU", "FRO", "IMN", "JEY", "GGY", "NCL", "PYF", "GUF", "GLP", "MTQ", "CUW", "ABW", "ASM", "GUM", "VIR", "CYM", "VGB", "AIA", "MSR", "TCA", "FLK", "COK", "NIU", "TKL", "ALA", "SJM", "ATA", "MYT", "SPM", "WLF", "IOT", "SHN"];

    private static readonly string[] Frames = ["inna", "an", "quote", "obj", "ila", "ala", "an-prep", "bi", "min", "fi", "li", "hawl", "qail", "addr-obj", "addr-li", "accused-obj", "passes-on", "paper"];

    public TableRules(Knowledge knowledge)
    {
        string[] Codes(string file, string column = "code") => [.. knowledge.Table(file).Rows.Select(r => r[column]).Distinct(StringComparer.Ordinal)];
        string[] acts = Codes("schema/acts.tsv");
        string[] channels = Codes("schema/channels.tsv");
        string[] countries = [.. Codes("gazetteer/states.tsv", "iso3"), .. NoState, .. Territories];
        string[] actors = [.. knowledge.Table("schema/kinds.tsv").Rows.Where(r => r["set"] is "actor").Select(r => r["code"])];
        string[] noise = [.. knowledge.Table("schema/kinds.tsv").Rows.Where(r => r["set"] is "noise").Select(r => r["code"])];
        All =
        [
            new("lexicon/reporting-verbs.tsv", ["lemma", "act"], ["strength", "source"]) { Closed = [("act", acts), ("frames", Frames), ("strength", ["neutral", "strong", "weak", "hedge"])] },
            new("lexicon/express-verbs.tsv", ["lemma"], ["present", "masdar", "frame", "source"]) { Closed = [("frame", Frames)] },
            new("lexicon/attitude-nouns.tsv", ["noun"], ["act", "polarity", "english", "source"]) { Closed = [("act", acts), ("polarity", ["positive", "negative", "neutral"])] },
            new("lexicon/content-acts.tsv", ["lemma"], ["act", "kind", "source"]) { Closed = [("act", acts), ("kind", ["verb", "noun", "phrase", "deed", "attack", "claim", "verdict", "accuser"])] },
            new("lexicon/channels.tsv", ["noun", "modifiers"], ["kind", "english", "relay", "source"]) { MayBeEmpty = ["modifiers"], Closed = [("kind", channels), ("relay", YesNo)] },
            new("lexicon/channel-verbs.tsv", ["lemma"], ["present", "role", "kinds", "source"]) { Closed = [("role", ["holds", "says", "meets"]), ("kinds", channels)] },
            new("lexicon/channel-leads.tsv", ["word"], ["kind", "source"]) { Closed = [("kind", ["preposition", "noun"]), ("kinds", channels)] },
            new("lexicon/side-words.tsv", ["word", "kind"], ["source"]) { Closed = [("kind", ["house", "participant", "modal"])] },
            new("lexicon/not-reporting.tsv", ["word", "kind"], ["source"]) { Closed = [("kind", ["court", "blame", "merit", "when", "untold", "mute", "manner", "sides", "identity"])] },
            new("lexicon/titles.tsv", ["title", "type"], ["english", "source"])
            {
                Closed = [("type", ["office", "rank", "honorific", "profession", "kin"]), ("takes", ["idafa", "li", "bi", "fi", "bism", "an", "ila", "ala"])],
            },
            new("lexicon/head-nouns.tsv", ["noun", "kind"], ["gender", "english", "source"]) { Closed = [("kind", actors), ("gender", Genders), ("sectors", Sectors), ("use", ["generic", "alone"])] },
            new("lexicon/people-nouns.tsv", ["noun"], ["plural", "origin"]) { Closed = [("sectors", Sectors), ("use", ["own", "vessel"])] },
            new("lexicon/anonymous-speakers.tsv", ["noun"], ["kind", "gender", "source"]) { Closed = [("kind", ["person", "group", "style"]), ("gender", Genders)] },
            new("lexicon/hedges.tsv", ["phrase"], ["kind", "source"]) { Closed = [("kind", ["lemma-verb phrase", "passive-verb phrase", "adjective", "phrase"])] },
            new("lexicon/source-phrases.tsv", ["phrase"], ["takes", "status", "source"]) { Closed = [("takes", ["np", "li", "an", "ila", "fi", "verb", "pron"]), ("status", ["asserted", "hedged"])] },
            new("lexicon/place-name-parts.tsv", ["part"], ["english", "source"]),
            new("lexicon/function-words.tsv", ["word"], ["class"]),
            new("lexicon/compound-name-parts.tsv", ["part", "position"], ["english", "source"]) { Closed = [("position", ["first", "middle", "second"])] },
            new("lexicon/given-names.tsv", ["name"], ["gender", "english", "source"]) { Closed = [("gender", Genders)] },
            new("lexicon/proper-nouns.tsv", ["name", "class"], ["english", "source"]) { Closed = [("class", ["person", "place", "other"]), ("gender", Genders)] },
            new("lexicon/stance-words.tsv", ["word"], ["takes", "sense", "origin"])
            {
                Closed = [("takes", ["obj", "bi", "ala", "ila", "min", "an", "li", "fi"]), ("sense", ["back", "keep", "sign", "break", "end", "refuse", "enter", "cover"])],
            },
            new("lexicon/tolls.tsv", ["word", "use"], ["origin"]) { Closed = [("kind", ["killed", "wounded", "missing", "detained", "displaced"]), ("use", ["counted", "harm", "fate"])] },
            new("lexicon/same-sense.tsv", ["sense"], ["words", "origin"]),
            new("lexicon/numbers.tsv", ["kind", "value"], ["forms"]),
            new("gazetteer/states.tsv", ["id"], ["iso3", "name", "nameEn", "demonym", "demonymEn", "capital", "capitalEn", "source"]),
            new("gazetteer/people.tsv", ["id"], ["name", "nameEn", "country", "sectors", "source"]) { Closed = [("country", countries), ("sectors", Sectors)] },
            new("gazetteer/organisations.tsv", ["id"], ["kind", "name", "nameEn", "country", "source"]) { Closed = [("kind", actors), ("country", countries), ("sectors", Sectors)] },
            new("gazetteer/places.tsv", ["id"], ["name", "nameEn", "feature", "source"]) { Closed = [("country", countries)] },
            new("gazetteer/outlets.tsv", ["id"], ["name", "nameEn", "country", "kind", "source"])
            {
                Closed = [("country", countries), ("kind", ["newspaper", "agency", "channel", "site", "radio", "magazine"])],
            },
            new("calendar/months.tsv", ["calendar", "number", "family"], ["names", "alone"]) { Closed = [("calendar", ["gregorian", "hijri", "jalali"]), ("alone", YesNo)] },
            new("calendar/anchors.tsv", ["id"], ["kind", "patterns", "earliest", "english", "source"]) { Closed = [("kind", ["event", "signing", "office", "body"])] },
            new("calendar/words.tsv", ["class", "forms"], ["article"]) { Closed = [("article", ["must", "may", "no"])] },
            new("calendar/feasts.tsv", ["names"], ["calendar", "month", "day", "days", "english"]) { Closed = [("calendar", ["gregorian", "hijri"])] },
            new("intake/furniture.tsv", ["phrase", "where"], ["reach", "reason"])
            {
                Closed = [("where", ["begin", "label", "policy", "rest", "sign-off", "whole", "within"]), ("reach", ["line", "block", "end"]), ("reason", noise)],
            },
            new("schema/acts.tsv", ["code"], ["ar", "en", "sense"]),
            new("schema/channels.tsv", ["code"], ["ar", "en"]),
            new("schema/event-types.tsv", ["code"], ["ar", "en"]),
            new("schema/statuses.tsv", ["code"], ["sign", "ar", "en"]),
            new("schema/kinds.tsv", ["set", "code"], ["ar", "en"]),
        ];
    }

    public IReadOnlyList<TableRule> All { get; }
}
