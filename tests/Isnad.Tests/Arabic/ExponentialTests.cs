using Isnad.Arabic;

namespace Isnad.Tests;

public sealed class ExponentialTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-0.4f)]
    [InlineData(1)]
    [InlineData(-12.25f)]
    [InlineData(40)]
    [InlineData(-79)]
    public void The_portable_exponential_is_the_exponential(float x) => ((double)Exponential.Of(x)).ShouldBe(Math.Exp(x), Math.Exp(x) * 1e-7);

    [Fact]
    public void What_is_as_good_as_nothing_is_nothing() => Exponential.Of(-1e4f).ShouldBe(0);
}
