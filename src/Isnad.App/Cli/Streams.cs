using System.Text;

namespace Isnad.App;

/// <summary>Where a command writes.</summary>
/// <param name="Output">Standard output, as bytes.</param>
/// <param name="Errors">Standard error.</param>
/// <param name="Width">Columns of the terminal; null where the output is none.</param>
/// <param name="ShowProgress">Whether standard error is a terminal.</param>
internal sealed record Streams(Stream Output, TextWriter Errors, int? Width, bool ShowProgress)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A writer over <see cref="Output"/>: UTF-8 without BOM, LF.</summary>
    public StreamWriter Writer() => new(Output, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Says on standard error that an input could not be read.</summary>
    public void Refuse(string location, string reason) => Errors.WriteLine($"{location}: {reason}");
}
