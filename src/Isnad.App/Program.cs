using System.Text;

namespace Isnad.App;

internal static class Program
{
    private static int Main(string[] args)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            // Spectre and the console's own writers: the same bytes on any machine, whatever its code page.
            Console.OutputEncoding = utf8;
        }
        catch (IOException)
        {
            // No console at all (a service): the streams below are UTF-8 anyway.
        }

        using var output = new BufferedStream(Console.OpenStandardOutput(), 64 * 1024);
        using var errors = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        var streams = new Streams(output, errors, Console.IsOutputRedirected ? null : WidthOf(), !Console.IsErrorRedirected);
        return new Commands(streams, Environment.GetEnvironmentVariable, TimeProvider.System).Run(args);
    }

    private static int WidthOf()
    {
        try
        {
            return Console.WindowWidth is > 20 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
