namespace Isnad.Arabic;

/// <summary>Kinds of evidence that training withholds at random, so that the model learns to do without.</summary>
internal enum FeatureGroup : byte
{
    Always,

    /// <summary>The very word.</summary>
    Identity,

    /// <summary>Lists of names.</summary>
    Lists,

    /// <summary>How the name was tagged elsewhere in the document.</summary>
    Document,

    /// <summary>How the word was tagged in raw news.</summary>
    News,
}
