namespace Isnad.Arabic;

/// <summary>The calendars that Arabic news dates by.</summary>
public enum CalendarKind
{
    Gregorian,

    /// <summary>Umm al-Qura; states that sight the moon may be a day off.</summary>
    Hijri,

    /// <summary>The Iranian solar calendar.</summary>
    Jalali,
}
