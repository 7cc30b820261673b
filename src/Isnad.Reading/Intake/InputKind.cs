namespace Isnad.Reading;

/// <summary>How an input is to be read.</summary>
internal enum InputKind
{
    Text,
    Html,
    JsonLines,
}
