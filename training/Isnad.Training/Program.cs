using Isnad.Training;

switch (args)
{
    case ["all", var data, var knowledge, var models]:
        Everything.Make(data, knowledge, models);
        return 0;
    case ["words", var raw, var output]:
        CommonWords.Make(raw, output);
        return 0;
    case ["stems", var raw, var output]:
        StemMaker.Make(raw, output);
        return 0;
    case ["sketches", var raw, var output]:
        StorySketches.Make(raw, output);
        return 0;
    case ["stories", var raw, var sketches, var labels, var output]:
        StoryMaker.Make(raw, sketches, labels, output);
        return 0;
    case ["claims", var raw, var labels, var output]:
        ClaimMaker.Make(raw, labels, output);
        return 0;
    case ["lexicon", var data, var knowledge, var output]:
        LexiconMaker.Make(data, knowledge, output);
        return 0;
    case ["segments", var data, var knowledge, var lexicon, var output, .. var options]:
        SegmenterMaker.Make(data, knowledge, lexicon, output, options.Contains("--measure"), options.Contains("--non-commercial"));
        return 0;
    case ["classes", var raw, var lexicon, var segments, var output]:
        ClassMaker.Make(raw, lexicon, segments, output);
        return 0;
    case ["names", var data, var models, var output, .. var options]:
        NameCommand.Run(data, models, output, -1, options);
        return 0;
    case ["names-held-out", var block, var data, var models, var output, .. var options]:
        NameCommand.Run(data, models, output, int.Parse(block, System.Globalization.CultureInfo.InvariantCulture), options);
        return 0;
    case ["tags", var data, var models, var output, .. var options]:
        PosCommand.Run(data, models, output, -1, options);
        return 0;
    case ["tags-held-out", var part, var data, var models, var output, .. var options]:
        PosCommand.Run(data, models, output, int.Parse(part, System.Globalization.CultureInfo.InvariantCulture), options);
        return 0;
    case ["offices", var data, var models, var output, .. var options]:
        OfficeCommand.Run(data, models, output, options);
        return 0;
    default:
        Console.Error.WriteLine(
            """
            usage: Isnad.Training all DATA knowledge models
            which is, in this order, since each reads what those before it wrote:
                   Isnad.Training words DATA/raw/ant.jsonl.gz models/words/common.txt
                   Isnad.Training stems DATA/raw/ant.jsonl.gz models/stems/stems.bin
                   Isnad.Training lexicon DATA KNOWLEDGE models/lexicon/lexicon.bin
                   Isnad.Training segments DATA KNOWLEDGE models/lexicon/lexicon.bin models/segments/segments.bin [--measure] [--non-commercial]
                   Isnad.Training classes DATA/raw/ant.jsonl.gz models/lexicon/lexicon.bin models/segments/segments.bin models/words/classes.bin
                   Isnad.Training tags DATA models models/tags/tags.bin
                   Isnad.Training names DATA models models/names/names.bin
                   Isnad.Training offices DATA models models/offices/offices.bin
            and, to measure:
                   Isnad.Training tags-held-out PART(0-4) DATA models OUTPUT [name=value …] [--non-commercial]
                   Isnad.Training names-held-out BLOCK(0-6) DATA models OUTPUT [name=value …]
            """);
        return 2;
}
