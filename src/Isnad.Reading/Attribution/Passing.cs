using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>How a statement reached the page: where it was said, and who handed it on, outermost first.</summary>
internal sealed class Passing
{
    public Channel Channel { get; set; } = Channel.None;

    public List<(string Actor, Span Span)> Relays { get; set; } = [];

    public string ChannelRule { get; set; } = "channel.none";

    public string RelayRule { get; set; } = "relay.none";

    /// <summary>The sentence of the statement.</summary>
    public int Sentence { get; init; }

    /// <summary>Named in its own sentence rather than taken over.</summary>
    public bool IsOwn { get; set; }
}
