using System.Globalization;
using Isnad.Ledger;

namespace Isnad.App;

/// <summary>What the attestations of a claim are worth, in words: «تسعة ناشرين، أصل واحد: المكتب الصحفي لـ…».</summary>
internal static class Verdict
{
    private const int MostInWords = 10;

    public static string Of(Claim claim, Words words)
    {
        var outlets = Count(claim.Outlets, "outlets", words);
        var known = claim.Origins.Where(o => !o.IsUnknown).ToList();
        var unknown = claim.Origins.Count - known.Count;
        if (known.Count == 0) return $"{outlets}{words["comma"]} {words["verdict.unknown"]}";
        var origins = Count(known.Count, "origins", words) + (unknown > 0 ? " " + words["verdict.at-least"] : "");
        return $"{outlets}{words["comma"]} {origins}: {string.Join(words["comma"] + " ", known.Select(o => Origin(o, words)))}{(unknown > 0 ? $"{words["comma"]} {words["verdict.and-unknown"]}" : "")}";
    }

    /// <summary>An origin in words, with the number of its witnesses where words were heard by several.</summary>
    public static string Origin(ClaimOrigin origin, Words words)
    {
        var name = words.IsArabic || origin.NameEn.Length == 0 ? origin.Name : origin.NameEn;
        if (name.Length == 0) name = words["outlet.unknown"];
        var text = origin.IsUnknown ? words["verdict.unknown"] : string.Format(CultureInfo.InvariantCulture, words["origin." + origin.Kind], name);
        return origin.Kind is "utterance" && origin.Witnesses > 1 ? $"{text} ({Count(origin.Witnesses, "witnesses", words)})" : text;
    }

    /// <summary>A counted noun: Arabic has its own forms for one, two, three to ten, and more.</summary>
    public static string Count(int n, string noun, Words words)
    {
        var number = n <= MostInWords && n > 2 ? words["number." + n.ToString(CultureInfo.InvariantCulture)] : n.ToString(CultureInfo.InvariantCulture);
        var form = n switch { 1 => "one", 2 => "two", <= MostInWords => "few", _ => "many" };
        return string.Format(CultureInfo.InvariantCulture, words[$"count.{noun}.{form}"], number);
    }
}
