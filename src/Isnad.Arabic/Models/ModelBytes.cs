using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Isnad.Arabic;

/// <summary>Reads a weight file: little-endian numbers and length-prefixed flat arrays, in the order they were written.</summary>
internal sealed class ModelBytes
{
    private readonly byte[] _bytes;
    private int _at;

    public ModelBytes(byte[] bytes)
    {
        _bytes = bytes;
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("The weight files are little endian; this machine is not.");
    }

    /// <summary>"sha256:…" of the file.</summary>
    public string Hash => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(_bytes));

    /// <exception cref="FileNotFoundException">The build carries no such model.</exception>
    public static ModelBytes Embedded(string name) => Of(typeof(ModelBytes).Assembly, name);

    /// <summary>A model that <paramref name="carrier"/> carries.</summary>
    /// <exception cref="FileNotFoundException">It carries no such model.</exception>
    public static ModelBytes Of(System.Reflection.Assembly carrier, string name)
    {
        using var stream = carrier.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The build carries no '{name}'; make it with training/Isnad.Training and build again.", name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ModelBytes(bytes);
    }

    public int Int32()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(_at));
        _at += 4;
        return value;
    }

    public float Single()
    {
        var value = BinaryPrimitives.ReadSingleLittleEndian(_bytes.AsSpan(_at));
        _at += 4;
        return value;
    }

    public string Text() => System.Text.Encoding.UTF8.GetString(Array<byte>());

    /// <summary>A copy of the next array.</summary>
    public T[] Array<T>()
        where T : unmanaged
    {
        var length = Int32();
        var values = MemoryMarshal.Cast<byte, T>(_bytes.AsSpan(_at, length * Marshal.SizeOf<T>())).ToArray();
        _at += length * Marshal.SizeOf<T>();
        return values;
    }
}
