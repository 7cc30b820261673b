namespace Isnad.Reading;

/// <summary>What became of one input: an article, or the reason why there is none. Every input gives at least one.</summary>
public abstract record ReadResult
{
    private protected ReadResult()
    {
    }
}
