using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>What a time expression says before it is known when the article was published.</summary>
internal sealed record TimeForm
{
    public required FormKind Kind { get; init; }

    /// <summary>Tokens [From, To).</summary>
    public required int From { get; init; }

    public required int To { get; init; }

    public Span Span { get; init; }

    public CalendarKind Calendar { get; init; }

    public int Year { get; init; }

    /// <summary>The end of a span of years, 0 where there is none.</summary>
    public int LastYear { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>«من العام الماضي»: years from the year of publication, where no year is named.</summary>
    public int? YearOffset { get; init; }

    /// <summary>«الرابع عشر من الشهر الماضي»: months from the month of publication, where no month is named.</summary>
    public int? MonthOffset { get; init; }

    /// <summary>0 Sunday to 6 Saturday, -1 none.</summary>
    public int Weekday { get; init; } = -1;

    /// <summary>The second day of «ليل الأحد الاثنين».</summary>
    public int NextWeekday { get; init; } = -1;

    /// <summary>Days from the day of writing, where a word such as today says it.</summary>
    public int? Offset { get; init; }

    public Direction Direction { get; init; }

    public TimeUnit Unit { get; init; }

    /// <summary>How many units; 0 where the text does not count.</summary>
    public long Count { get; init; }

    /// <summary>Months [first, last] of a part of a year, as numbers 1 to 12; 0 where none.</summary>
    public (int First, int Last) Months { get; init; }

    /// <summary>True where publication is known to a day, so that a date without a year may be the coming one.</summary>
    public bool FromDay { get; init; }

    /// <summary>True where the words around it look ahead.</summary>
    public bool Ahead { get; init; }

    /// <summary>Why, for forms of one table row: its place in knowledge/.</summary>
    public string Rule { get; init; } = "";

    public bool HasDay => Kind == FormKind.Date && Year > 0;
}
