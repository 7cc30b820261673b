namespace Isnad.Ledger;

/// <summary>
/// Groups articles by the edges between them: clusters are joined, the closest two first, as long as their articles belong together on average.
/// The result depends on the edges alone, not on their order.
/// </summary>
internal static class StoryGroups
{
    /// <summary>Groups the articles 0 to <paramref name="count"/> - 1.</summary>
    /// <param name="edges">Each pair once, with the probability that both tell one event; pairs that are missing count as 0.</param>
    /// <param name="rank">A total order of the articles that does not depend on their arrival.</param>
    /// <param name="least">Two clusters are joined while their average is at least this.</param>
    /// <returns>The group of every article: the article of the least rank in it.</returns>
    public static int[] Of(int count, IReadOnlyList<(int A, int B, float Together)> edges, IReadOnlyList<int> rank, float least)
    {
        var parent = Enumerable.Range(0, count).ToArray();
        var size = new int[count];
        Array.Fill(size, 1);
        var near = new Dictionary<int, double>[count];
        var queue = new PriorityQueue<(int A, int B, int SizeA, int SizeB), (double, int, int)>();
        foreach (var (a, b, together) in edges)
        {
            Link(a, b, together);
            Link(b, a, together);
        }

        for (var a = 0; a < count; a++)
        {
            if (near[a] is null) continue;
            foreach (var b in near[a].Keys)
            {
                if (rank[a] < rank[b]) Offer(a, b);
            }
        }

        while (queue.TryDequeue(out var pair, out _))
        {
            var (a, b) = (pair.A, pair.B);
            if (parent[a] != a || parent[b] != b || size[a] != pair.SizeA || size[b] != pair.SizeB) continue;
            // The cluster keeps the number of its member of the least rank.
            parent[b] = a;
            size[a] += size[b];
            foreach (var (other, sum) in near[b])
            {
                near[other].Remove(b);
                if (other == a) continue;
                near[a][other] = near[a].GetValueOrDefault(other) + sum;
                near[other][a] = near[a][other];
            }

            near[b] = [];
            foreach (var other in near[a].Keys) Offer(rank[a] < rank[other] ? a : other, rank[a] < rank[other] ? other : a);
        }

        var groups = new int[count];
        for (var i = 0; i < count; i++)
        {
            var root = i;
            while (parent[root] != root) root = parent[root];
            groups[i] = root;
        }

        return groups;

        void Link(int a, int b, float together)
        {
            near[a] ??= [];
            near[a][b] = together;
        }

        void Offer(int a, int b)
        {
            var average = near[a][b] / ((double)size[a] * size[b]);
            // Rounded, so that the order in which a sum was added up cannot decide.
            if (average >= least) queue.Enqueue((a, b, size[a], size[b]), (-Math.Round(average, 6), rank[a], rank[b]));
        }
    }
}
