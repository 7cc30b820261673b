namespace Isnad.Reading;

internal enum Direction
{
    None,
    Past,
    Present,
    Future,
}
