namespace Isnad.Reading;

internal enum TimeUnit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
    Century,
    Span,
}
