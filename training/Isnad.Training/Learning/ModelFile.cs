using System.Runtime.InteropServices;

namespace Isnad.Training;

/// <summary>Writes what <c>ModelBytes</c> reads.</summary>
internal sealed class ModelFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;
    private readonly BinaryWriter _writer;

    public ModelFile(string path)
    {
        _path = path;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _stream = File.Create(path);
        _writer = new BinaryWriter(_stream);
    }

    public void Int32(int value) => _writer.Write(value);

    public void Single(float value) => _writer.Write(value);

    public void Text(string text) => Array<byte>(System.Text.Encoding.UTF8.GetBytes(text));

    public void Array<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        _writer.Write(values.Length);
        _writer.Write(MemoryMarshal.AsBytes(values));
    }

    public void Dispose()
    {
        _writer.Flush();
        var length = _stream.Length;
        _writer.Dispose();
        Console.WriteLine(FormattableString.Invariant($"wrote {_path}, {length / 1e6:0.00} MB"));
    }
}
