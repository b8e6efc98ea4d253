package dev.readout.extraction.mention;

import dev.readout.extraction.text.PartialDate;
import java.time.DayOfWeek;

/** A day, month or year as an article tells it, before it is worked out. */
public sealed interface DayExpression {

    /** Which of the days or months of a name is meant. */
    enum Which {
        /** Nothing told: the nearest in the direction of the tense. */
        NEAREST,
        LAST,
        THIS,
        NEXT
    }

    /** A date, parts of which may be missing. */
    record Written(PartialDate date, Which which) implements DayExpression {}

    /** A day of the week. */
    record Weekday(DayOfWeek day, Which which) implements DayExpression {}

    /** So many days after the day of the report; negative: before it. */
    record Days(int after) implements DayExpression {}

    /** Some day of the week, month or year that lies so many of them after that of the report. */
    record Unit(java.time.temporal.ChronoUnit unit, int after) implements DayExpression {}

    /** "The 5th". */
    record DayOfMonth(int day) implements DayExpression {}

    /** A day of the week that lies so many weeks after that of the report: "Tuesday of next week". */
    record WeekdayOf(DayOfWeek day, int weeksAfter) implements DayExpression {}

    /** "The same day", "that morning". */
    record SameDay() implements DayExpression {}

    /** So many days after the day told last: "a day earlier", "the next day". */
    record FromTold(int after) implements DayExpression {}

    /** "In the morning", of the day told last if that was just told. */
    record PartOfDay() implements DayExpression {}

    /** Whether it tells a day only together with what was told before. */
    default boolean isRelative() {
        return this instanceof SameDay || this instanceof FromTold || this instanceof PartOfDay;
    }
}
