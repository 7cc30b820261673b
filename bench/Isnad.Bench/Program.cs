using System.Globalization;
using Isnad.Bench;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (Corpus.FindRoot() is not { } root)
{
    Console.Error.WriteLine("no Isnad.slnx here or above; run it from a checkout");
    return 2;
}

Report.Title("Isnad.Bench", Machine.Describe());
var report = new Report();
switch (args)
{
    case []:
        Words.Load(report);
        var corpora = Corpus.All(root);
        Words.Speed(corpora.Last(c => !c.IsHtml), report);
        foreach (var corpus in corpora.Where(c => !c.IsHtml)) Reading.Speed(corpus, report);
        foreach (var corpus in corpora.Where(c => c.IsHtml)) Reading.PageSpeed(corpus, report);
        Reading.Shares(corpora.Last(c => !c.IsHtml), report);
        Reading.Memory(corpora.Last(c => !c.IsHtml), report);
        StartUp.Measure(root, report);
        return 0;
    case ["memory"]:
        if (Memory.Measure(root, report)) return 0;
        Console.Error.WriteLine("../shared/data/raw is not beside this checkout");
        return 2;
    case ["occurrences", .. var rest]:
        if (Occurrences.Measure(root, report, rest.FirstOrDefault())) return 0;
        Console.Error.WriteLine("../shared/data/events/arabic_event_gsr is not beside this checkout");
        return 2;
    case ["dates"]:
        if (Times.Dates(root, report)) return 0;
        Console.Error.WriteLine("../shared/data/html/arabic-pages/dates.tsv is not beside this checkout");
        return 2;
    case ["times"]:
        if (Times.Specs(root, report)) return 0;
        Console.Error.WriteLine("../shared/data/time/recognizers-text-arabic is not beside this checkout");
        return 2;
    default:
        Console.Error.WriteLine("usage: Isnad.Bench [memory | occurrences [MISSES.tsv] | dates | times]");
        return 2;
}
