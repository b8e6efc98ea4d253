package dev.readout.extraction.mention;

import dev.readout.extraction.ReducedDate;
import dev.readout.extraction.mention.DayExpression.Which;
import dev.readout.extraction.text.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out days told in words. */
public final class DayResolver {
    private final @Nullable LocalDate today;

    /**
     * Works days out from that of the article.
     *
     * @param today the day the article speaks on, null if unknown
     */
    public DayResolver(@Nullable LocalDate today) {
        this.today = today;
    }

    /**
     * The date told, as precisely as it can be worked out; empty if it cannot.
     *
     * @param future whether it lies ahead of the report
     */
    public Optional<ReducedDate> resolve(DayExpression expression, boolean future) {
        if (expression instanceof DayExpression.Written written
                && written.date().year() != 0) {
            return written.date().reduced();
        }
        if (today == null) {
            return Optional.empty();
        }
        LocalDate base = today;
        return switch (expression) {
            case DayExpression.Written written -> date(written.date(), written.which(), base, future);
            case DayExpression.Weekday weekday -> Optional.of(ReducedDate.of(weekday(weekday, base, future)));
            case DayExpression.Days days -> Optional.of(ReducedDate.of(base.plusDays(days.after())));
            case DayExpression.Unit unit -> unit(unit, base, future);
            case DayExpression.DayOfMonth day -> dayOfMonth(day.day(), base, future);
            case DayExpression.WeekdayOf weekday ->
                Optional.of(ReducedDate.of(base.plusWeeks(weekday.weeksAfter())
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(weekday.day()))));
            case DayExpression.SameDay same -> Optional.empty();
            case DayExpression.FromTold told -> Optional.empty();
            case DayExpression.PartOfDay part -> Optional.empty();
        };
    }

    /** Whether a date lies after the day of the report. */
    public boolean isAfter(ReducedDate date) {
        return today != null && date.first().isAfter(today);
    }

    /** Whether a date lies at or after the day of the report. */
    public boolean isAhead(ReducedDate date) {
        return today != null && date.isDay() && !date.first().isBefore(today);
    }

    /** The nearest such day in the direction of the tense. */
    private static Optional<ReducedDate> dayOfMonth(int day, LocalDate base, boolean future) {
        YearMonth month = YearMonth.from(base);
        if (future ? day < base.getDayOfMonth() : day > base.getDayOfMonth()) {
            month = month.plusMonths(future ? 1 : -1);
        }
        return month.isValidDay(day) ? Optional.of(ReducedDate.of(month.atDay(day))) : Optional.empty();
    }

    private static Optional<ReducedDate> unit(DayExpression.Unit unit, LocalDate base, boolean future) {
        return switch (unit.unit()) {
            case YEARS -> Optional.of(ReducedDate.ofYear(base.getYear() + unit.after()));
            case MONTHS -> Optional.of(ReducedDate.of(YearMonth.from(base).plusMonths(unit.after())));
            default -> unit.after() == 0 ? thisWeek(base, future) : week(base.plusWeeks(unit.after()));
        };
    }

    /** What of this week is over, or is to come, tells its month if it lies in one. */
    private static Optional<ReducedDate> thisWeek(LocalDate base, boolean future) {
        LocalDate end = future
                ? base.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                : base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return end.getMonth() == base.getMonth() ? Optional.of(ReducedDate.of(YearMonth.from(base))) : week(base);
    }

    /** A week tells its month, if it lies in one, else its year if it lies in one. */
    private static Optional<ReducedDate> week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(6);
        if (monday.getMonth() == sunday.getMonth()) {
            return Optional.of(ReducedDate.of(YearMonth.from(monday)));
        }
        return monday.getYear() == sunday.getYear()
                ? Optional.of(ReducedDate.ofYear(monday.getYear()))
                : Optional.empty();
    }

    private static LocalDate weekday(DayExpression.Weekday weekday, LocalDate base, boolean future) {
        DayOfWeek day = weekday.day();
        return switch (weekday.which()) {
            case LAST -> base.with(TemporalAdjusters.previous(day));
            case NEXT -> base.with(TemporalAdjusters.next(day));
            case THIS ->
                future
                        ? base.with(TemporalAdjusters.nextOrSame(day))
                        : base.with(TemporalAdjusters.previousOrSame(day));
            case NEAREST ->
                future
                        ? base.with(TemporalAdjusters.nextOrSame(day))
                        : base.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    private static Optional<ReducedDate> date(PartialDate date, Which which, LocalDate base, boolean future) {
        int year = switch (which) {
            case LAST -> date.day() == 0 && date.month() < base.getMonthValue() ? base.getYear() : base.getYear() - 1;
            case THIS -> base.getYear();
            case NEXT -> base.getYear() + 1;
            case NEAREST -> nearestYear(date, base, future);
        };
        return date.inYear(year);
    }

    private static int nearestYear(PartialDate date, LocalDate base, boolean future) {
        if (date.day() != 0) {
            return date.nearest(base)
                    .map(day -> settled(day, date, base, future))
                    .orElse(base.getYear());
        }
        int month = date.month();
        int now = base.getMonthValue();
        if (future) {
            return month >= now ? base.getYear() : base.getYear() + 1;
        }
        return month <= now ? base.getYear() : base.getYear() - 1;
    }

    /** A day of the month that lies clearly on the wrong side of the report is that of another year. */
    private static int settled(LocalDate day, PartialDate date, LocalDate base, boolean future) {
        if (!future && day.isAfter(base.plusDays(7))) {
            return date.nearest(base.minusYears(1)).map(LocalDate::getYear).orElse(day.getYear() - 1);
        }
        if (future && day.isBefore(base.minusDays(60))) {
            return day.getYear() + 1;
        }
        return day.getYear();
    }
}
