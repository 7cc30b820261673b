namespace Isnad.Reading;

/// <summary>A knowledge file that cannot be used: names the file, the line and the way out.</summary>
public sealed class KnowledgeException : Exception
{
    public KnowledgeException(string file, int line, string problem)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"knowledge/{file}:{line}: {problem}"))
    {
    }
}
