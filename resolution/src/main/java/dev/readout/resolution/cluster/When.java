package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Days;
import dev.readout.resolution.identity.Level;
import dev.readout.schemas.Focus;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.StandingReport;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a report says that the meeting was.
 *
 * @param level how surely
 * @param value date of the reports it is grouped with: the meeting's, or for {@link Level#NEWS} and {@link Level#RECALLED} the last day on which the article was published
 *     (ISO 8601); for {@link Level#UNDATED} the folded city or {@code ~}
 * @param days the days on which the meeting may have been
 */
public record When(Level level, String value, Days days) implements Comparable<When> {

    /** News tells of what was this many days before at most. */
    static final int NEWS_LAG = 10;
    /** And of what comes this many days after at most. */
    static final int FORESIGHT = 60;
    /** An undated meeting is recalled for this many days. */
    static final int MEMORY = 400;

    /** Value of an undated report that names no city: after all cities. */
    static final String NO_CITY = "~";

    static When of(StandingReport standing, @Nullable String city) {
        MeetingStatus status = standing.getReport().getStatus();
        Days published = Days.parse(standing.getPublished());
        Days dated = Days.parse(standing.getReport().getDate().getValue());
        if (dated != null) {
            Level level = level(dated);
            String value = dated.from().toString();
            return new When(level, value, level == Level.DAY ? dated : clipped(dated, published, status));
        }
        if (published == null || level(published) == Level.YEAR) {
            return new When(Level.UNDATED, city == null ? NO_CITY : city, Days.ALL);
        }
        boolean news = standing.getReport().getFocus() == Focus.MAIN;
        return new When(
                news ? Level.NEWS : Level.RECALLED,
                published.to().toString(),
                around(published, status, news ? NEWS_LAG : MEMORY));
    }

    /** Groups of reports in the order in which they are clustered: the surest first. */
    @Override
    public int compareTo(When other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : value.compareTo(other.value);
    }

    private static Level level(Days days) {
        if (days.from().equals(days.to())) {
            return Level.DAY;
        }
        return days.to().isBefore(days.from().plusMonths(1)) ? Level.MONTH : Level.YEAR;
    }

    private static Days around(Days published, MeetingStatus status, int lag) {
        LocalDate first = published.from();
        LocalDate last = published.to();
        return switch (status) {
            case HELD -> new Days(first.minusDays(lag), last);
            case PLANNED -> new Days(first, last.plusDays(FORESIGHT));
            case CANCELLED -> new Days(first.minusDays(NEWS_LAG), last.plusDays(FORESIGHT));
        };
    }

    /** What was held was before the article, what is planned comes after it; a day is left for time zones. */
    private static Days clipped(Days dated, @Nullable Days published, MeetingStatus status) {
        if (published == null || status == MeetingStatus.CANCELLED) {
            return dated;
        }
        Days possible = status == MeetingStatus.HELD
                ? new Days(Days.ALL.from(), published.to().plusDays(1))
                : new Days(published.from().minusDays(1), Days.ALL.to());
        return dated.meets(possible) ? dated.within(possible) : dated;
    }
}
