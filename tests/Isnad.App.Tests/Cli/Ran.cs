using System.Text;

namespace Isnad.App.Tests;

/// <summary>A command line run in-process, with what it wrote and how it ended.</summary>
internal sealed record Ran(int Code, byte[] Bytes, string Errors)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Ran Isnad(params string[] args) => With(new Dictionary<string, string>(StringComparer.Ordinal), args);

    public static Ran With(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        var commands = new Commands(new Streams(output, errors, Width: null, ShowProgress: false), environment.GetValueOrDefault, TimeProvider.System);
        var code = commands.Run(args);
        return new Ran(code, output.ToArray(), errors.ToString());
    }
}
