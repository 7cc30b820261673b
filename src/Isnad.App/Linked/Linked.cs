using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Isnad.Ledger;

namespace Isnad.App;

/// <summary>What the commands on stories and claims have in common: a ledger whose articles are all compared, and lines of JSON.</summary>
internal static class Linked
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Opens a ledger; where a run was broken off before its articles were compared, compares them first.</summary>
    /// <exception cref="LedgerException">There is no ledger, or it has to be written and cannot be.</exception>
    public static LedgerFile Open(string path)
    {
        var ledger = LedgerFile.OpenExisting(path);
        if (!ledger.IsBehind) return ledger;
        ledger.Dispose();
        using (var writable = LedgerFile.Open(path)) writable.Link();
        return LedgerFile.OpenExisting(path);
    }

    /// <summary>Writes one object and a line end.</summary>
    public static void Line(Stream output, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write(buffer.WrittenSpan);
        output.WriteByte((byte)'\n');
    }

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
