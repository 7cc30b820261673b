namespace Isnad.Reading;

internal enum FormKind
{
    Date,
    Month,
    Year,
    Weekday,
    Nights,
    Deictic,
    Now,
    Tonight,
    Period,
    Ago,
    Duration,
    Set,
    Vague,
    Hour,
    Feast,
    Anaphor,
}
