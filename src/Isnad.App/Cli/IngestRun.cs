using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>Gathers what was read and writes it in batches, so that the ledger is locked only while it is written and several runs can share it.</summary>
internal sealed class IngestRun(LedgerFile ledger, IngestProgress progress)
{
    // What a kill can cost is one batch; it is read again on the next run.
    private const int BatchSize = 100;

    private readonly List<(Analysis? Analysis, Refused? Refused)> _waiting = [];
    private readonly List<Refused> _refusals = [];
    private IngestCount _count;
    private bool _changed;

    public IReadOnlyList<Refused> Refusals => _refusals;

    /// <summary>Takes one input: read, refused, or (both null) known to the ledger.</summary>
    public void Add(Analysis? analysis, Refused? refused)
    {
        if (analysis is null && refused is null) _count = _count with { Known = _count.Known + 1 };
        else _waiting.Add((analysis, refused));
        if (_waiting.Count >= BatchSize) Write(null);
        progress.Show(_count);
    }

    /// <summary>Writes what is left, and the run into the journal if it changed anything; then compares what is new with all that is there.</summary>
    public IngestCount End(Engine engine, DateTimeOffset now)
    {
        Write(batch =>
        {
            if (_changed) batch.Write(_count, engine, now);
        });
        if (ledger.IsBehind) ledger.Link();
        return _count;
    }

    private void Write(Action<Batch>? last)
    {
        using var batch = ledger.Batch();
        foreach (var (analysis, refused) in _waiting)
        {
            if (refused is not null)
            {
                _count = _count with { Refused = _count.Refused + 1 };
                _refusals.Add(refused);
                _changed |= batch.Write(refused);
            }
            else if (batch.Write(analysis!))
            {
                _count = _count with { Read = _count.Read + 1 };
                _changed = true;
            }
            else
            {
                _count = _count with { Known = _count.Known + 1 };
            }
        }

        last?.Invoke(batch);
        batch.Commit();
        _waiting.Clear();
    }
}
