namespace Isnad.Tests;

/// <summary>What a layer should hold, what it holds, and how much of that is right.</summary>
internal readonly record struct Score(int Wanted, int Found, int Right)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Wanted == 0 ? 0 : (double)Right / Wanted;

    /// <summary>The harmonic mean of precision and recall; where every item is found, the share of right ones.</summary>
    public double F1 => Wanted + Found == 0 ? 0 : 2.0 * Right / (Wanted + Found);

    public static Score operator +(Score a, Score b) => new(a.Wanted + b.Wanted, a.Found + b.Found, a.Right + b.Right);
}
