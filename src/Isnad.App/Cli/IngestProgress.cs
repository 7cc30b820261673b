using System.Globalization;
using Isnad.Ledger;
using Spectre.Console;

namespace Isnad.App;

/// <summary>One line on standard error that counts, redrawn at most four times a second; nothing where standard error is no terminal.</summary>
internal sealed class IngestProgress : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);
    private readonly IAnsiConsole? _console;
    private readonly TimeProvider _clock;
    private readonly long _started;
    private long _shown;
    private bool _drawn;

    private IngestProgress(IAnsiConsole? console, TimeProvider clock)
    {
        _console = console;
        _clock = clock;
        _started = _shown = clock.GetTimestamp();
    }

    public static IngestProgress On(Streams streams, TimeProvider clock) => new(
        streams.ShowProgress ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Errors) }) : null,
        clock);

    public void Show(IngestCount count)
    {
        if (_console is null || _clock.GetElapsedTime(_shown) < Pace) return;
        _shown = _clock.GetTimestamp();
        var pace = count.In / Math.Max(_clock.GetElapsedTime(_started).TotalSeconds, 0.001);
        Clear();
        _console.Markup(string.Create(CultureInfo.InvariantCulture, $"[darkorange3]{count.In:N0}[/] in · {count.Read:N0} read · {count.Known:N0} known · {count.Refused:N0} refused · {pace:N0}/s"));
        _drawn = true;
    }

    /// <summary>Takes the line away while something else is written.</summary>
    public void Pause(Action write)
    {
        Clear();
        write();
    }

    public void Dispose() => Clear();

    private void Clear()
    {
        if (!_drawn) return;
        _console!.Profile.Out.Writer.Write("\r\u001b[K");
        _drawn = false;
    }
}
