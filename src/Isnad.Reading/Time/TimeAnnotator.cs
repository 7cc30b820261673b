namespace Isnad.Reading;

/// <summary>Finds the times that a text names, bounds the day it was published, and resolves the ones against the other.</summary>
public sealed class TimeAnnotator : IAnnotator
{
    private readonly TimeWords _words;
    private readonly PublicationBounds _bounds;

    /// <exception cref="KnowledgeException">A table of knowledge/calendar is missing or malformed.</exception>
    public TimeAnnotator(Knowledge knowledge)
    {
        _words = new TimeWords(knowledge);
        _bounds = new PublicationBounds(_words, new Anchors(knowledge));
    }

    public Layer Reads => Layer.None;

    public Layer Writes => Layer.Times | Layer.Published;

    public void Annotate(Annotated document)
    {
        var source = document.Source;
        var scan = new TimeScan(_words, source.Text, source.Tokens, document.Warnings);
        var forms = scan.Read(source.Sentences.Select(s => (s.From, s.To)));
        document.Published = source.Article.Declared is { } declared
            ? new Publication(declared.Day, declared.Day, declared.Day, declared.Basis, declared.Evidence is { } evidence ? [evidence] : [])
            : _bounds.Of(document, forms, scan);
        string? last = null;
        foreach (var form in forms)
        {
            var value = form.Kind == FormKind.Anaphor ? last is null || form.Count == 0 ? last : Open(last) : TimeValues.Of(form, document.Published);
            document.Times.Add(new TimeExpression(form.Span, TimeValues.TypeOf(form), value, form.Rule));
            if (value is not null && form.Kind is not (FormKind.Anaphor or FormKind.Now or FormKind.Deictic)) last = value;
            Check(form, value, document);
        }
    }

    private static string? Open(string value) => value.Contains('/', StringComparison.Ordinal) ? null : value + "/..";

    /// <summary>«اليوم الجمعة» is a checksum on the day of publication.</summary>
    private static void Check(TimeForm form, string? value, Annotated document)
    {
        if (form is not { Kind: FormKind.Weekday, Offset: { } offset } || document.Published.Best is not { } best || value is null) return;
        if (string.Equals(value, TimeValues.Iso(best.AddDays(offset)), StringComparison.Ordinal)) return;
        document.Warnings.Add($"«{form.Span.Of(document.Text)}» does not fall on the day that {TimeValues.Iso(best)} gives; {value} is taken");
    }
}
