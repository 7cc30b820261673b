namespace Isnad.Reading;

/// <summary>Cuts a stream into lines of bytes without holding more than one.</summary>
internal static class ByteLines
{
    /// <summary>Lines with their numbers from 1; a line beyond the page limit comes with its problem instead, and the next ones go on.</summary>
    public static IEnumerable<(int Number, ReadOnlyMemory<byte> Line, string? Problem)> Of(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var line = new MemoryStream();
        var (number, tooLong, started) = (1, false, false);
        while (true)
        {
            var (n, problem) = ReadSome(stream, buffer);
            if (problem is not null)
            {
                yield return (number, default, problem);
                yield break;
            }

            if (n == 0) break;
            for (var start = 0; start < n;)
            {
                var end = Array.IndexOf(buffer, (byte)'\n', start, n - start);
                var stop = end < 0 ? n : end;
                started = true;
                tooLong |= line.Length + (stop - start) > Inputs.LargestPage;
                if (!tooLong) line.Write(buffer, start, stop - start);
                start = stop + 1;
                if (end < 0) continue;
                yield return (number++, Content(line), tooLong ? Inputs.TooLarge : null);
                line.SetLength(0);
                (tooLong, started) = (false, false);
            }
        }

        if (started) yield return (number, Content(line), tooLong ? Inputs.TooLarge : null);
    }

    public static bool IsBlank(ReadOnlySpan<byte> line) => line.TrimStart(" \t\r"u8).IsEmpty;

    private static (int Count, string? Problem) ReadSome(Stream stream, byte[] buffer)
    {
        try
        {
            return (stream.Read(buffer), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (0, $"cannot be read: {e.Message}");
        }
    }

    /// <summary>A copy, because the results of a batch may be looked at later; without BOM and CR.</summary>
    private static ReadOnlyMemory<byte> Content(MemoryStream line)
    {
        ReadOnlyMemory<byte> bytes = line.ToArray();
        if (bytes.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        return bytes.Span.EndsWith("\r"u8) ? bytes[..^1] : bytes;
    }
}
