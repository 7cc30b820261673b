using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>A sentence to learn from: at each place the rows of its features with value and group, and the right class.</summary>
internal sealed record ChainExample(int[][] Rows, float[][] Values, FeatureGroup[][] Groups, int[] Right);
