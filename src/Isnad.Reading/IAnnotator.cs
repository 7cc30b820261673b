namespace Isnad.Reading;

/// <summary>One step of Annotate: adds layers to a document and changes none that stand.</summary>
/// <remarks>Annotators hold no state of a document; one instance serves all threads.</remarks>
public interface IAnnotator
{
    /// <summary>Layers that must have been written before.</summary>
    Layer Reads { get; }

    /// <summary>Layers that this annotator writes.</summary>
    Layer Writes { get; }

    void Annotate(Annotated document);
}
