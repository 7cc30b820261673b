namespace Isnad.App;

/// <summary>Work on several threads with results in the order of the input.</summary>
internal static class InOrder
{
    /// <summary>
    /// Maps <paramref name="source"/> on up to <paramref name="threads"/> threads. The source is read on the caller's thread and never further
    /// ahead than four items a thread, so memory stays flat however long it is.
    /// </summary>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> source, int threads, Func<T, TResult> map)
    {
        if (threads <= 1)
        {
            foreach (var item in source) yield return map(item);
            yield break;
        }

        var several = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);
        var waiting = new Queue<Task<TResult>>();
        foreach (var item in source)
        {
            waiting.Enqueue(several.StartNew(() => map(item)));
            while (waiting.Count > 0 && (waiting.Peek().IsCompleted || waiting.Count >= threads * 4)) yield return waiting.Dequeue().GetAwaiter().GetResult();
        }

        while (waiting.Count > 0) yield return waiting.Dequeue().GetAwaiter().GetResult();
    }
}
