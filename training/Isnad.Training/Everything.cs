namespace Isnad.Training;

/// <summary>Makes all files of models/ anew, each from those before it; about four minutes.</summary>
internal static class Everything
{
    public static void Make(string data, string knowledge, string models)
    {
        string In(string file)
        {
            var path = Path.Combine(models, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return path;
        }

        var raw = Path.Combine(data, "raw", "ant.jsonl.gz");
        CommonWords.Make(raw, In("words/common.txt"));
        StemMaker.Make(raw, In("stems/stems.bin"));
        LexiconMaker.Make(data, knowledge, In("lexicon/lexicon.bin"));
        SegmenterMaker.Make(data, knowledge, In("lexicon/lexicon.bin"), In("segments/segments.bin"), measure: false, nonCommercial: false);
        ClassMaker.Make(raw, In("lexicon/lexicon.bin"), In("segments/segments.bin"), In("words/classes.bin"));
        PosCommand.Run(data, models, In("tags/tags.bin"), -1, []);
        NameCommand.Run(data, models, In("names/names.bin"), -1, []);
        OfficeCommand.Run(data, models, In("offices/offices.bin"), []);
    }
}
