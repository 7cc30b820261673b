namespace Isnad.Tests;

/// <summary>The layers that have a floor, in the order of a report.</summary>
internal static class Layers
{
    public const string Noise = "noise";
    public const string Published = "published-interval";
    public const string Mentions = "mentions-with-kind";
    public const string Identity = "actor-identity";
    public const string Statements = "statements-found";
    public const string Content = "content-0.8";
    public const string Speaker = "content-0.8-and-speaker";
    public const string DroppedSubject = "speaker-of-dropped-subject";
    public const string Channels = "channels";
    public const string Relays = "relays";
    public const string Times = "times-with-value";

    public static readonly string[] All = [Noise, Published, Mentions, Identity, Statements, Content, Speaker, DroppedSubject, Channels, Relays, Times];
}
