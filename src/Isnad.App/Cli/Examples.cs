using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Isnad.App;

/// <summary>The help of a command, with examples after it.</summary>
internal sealed class Examples(HelpAction help, params string[] lines) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in lines) output.WriteLine("  " + line);
        output.WriteLine();
        return 0;
    }

    /// <summary>Gives <paramref name="command"/> a --help of its own, with examples.</summary>
    public static void Add(Command command, params string[] lines)
    {
        var option = new HelpOption();
        option.Action = new Examples((HelpAction)option.Action!, lines);
        command.Options.Add(option);
    }
}
