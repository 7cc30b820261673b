using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Isnad.Ledger;

/// <summary>A sketch as bytes, the same for the same sketch: what the ledger keeps, so that articles of earlier runs need not be read again to be compared.</summary>
internal static class SketchBytes
{
    // Weights are kept in 64ths: enough to compare, and the same after a round trip, since sketches are rounded before they are first used.
    private const float Step = 1 / 64f;

    public static byte[] Of(Sketch sketch)
    {
        using var stream = new MemoryStream(1024);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(sketch.Day);
        foreach (var set in Sets(sketch))
        {
            writer.Write((byte)set.Count);
            writer.Write(MemoryMarshal.AsBytes(set.Keys));
            foreach (var weight in set.Weights) writer.Write((ushort)Math.Clamp(MathF.Round(weight / Step), 1, ushort.MaxValue));
        }

        writer.Write(MemoryMarshal.AsBytes(sketch.Runs.AsSpan()));
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The sketch of <paramref name="article"/> from its bytes.</summary>
    public static Sketch Read(string article, string? outlet, ReadOnlySpan<byte> bytes)
    {
        var day = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var at = 4;
        var sets = new Weighted[7];
        for (var s = 0; s < sets.Length; s++)
        {
            int count = bytes[at++];
            var keys = MemoryMarshal.Cast<byte, uint>(bytes.Slice(at, count * 4)).ToArray();
            at += count * 4;
            var weights = new float[count];
            for (var i = 0; i < count; i++, at += 2) weights[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) * Step;
            sets[s] = Weighted.Of(keys, weights);
        }

        return new Sketch
        {
            Article = article,
            Outlet = outlet,
            Day = day,
            Words = sets[0],
            Lead = sets[1],
            Names = sets[2],
            Places = sets[3],
            Deeds = sets[4],
            Figures = sets[5],
            Days = sets[6],
            Runs = MemoryMarshal.Cast<byte, uint>(bytes[at..]).ToArray(),
        };
    }

    private static Weighted[] Sets(Sketch s) => [s.Words, s.Lead, s.Names, s.Places, s.Deeds, s.Figures, s.Days];
}
