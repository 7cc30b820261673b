namespace Isnad.Arabic;

/// <summary>What the trained models look up: verb forms and lists of names (models/lexicon, see its card).</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Loaded = new(() => new Lexicon(ModelBytes.Embedded("models/lexicon/lexicon.bin")));

    public Lexicon(ModelBytes bytes)
    {
        Hash = bytes.Hash;
        Verbs = VerbTable.Read(bytes);
        Names = NameLists.Read(bytes);
        Lemmas = LemmaTable.Read(bytes);
    }

    public static Lexicon BuiltIn => Loaded.Value;

    /// <summary>"sha256:…" of the file.</summary>
    public string Hash { get; }

    public VerbTable Verbs { get; }

    public NameLists Names { get; }

    public LemmaTable Lemmas { get; }
}
