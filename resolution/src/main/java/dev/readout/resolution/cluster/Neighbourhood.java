package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Days;
import dev.readout.resolution.identity.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds in a block, by scans of date ranges, the reports whose meeting may have been on given days. */
final class Neighbourhood {

    /** The longest reach of an article's publication beyond its last day, a month that is all that is known of it included. */
    private static final int LOOKBACK = When.FORESIGHT + 2;

    private static final int MONTH = 31;
    /** Whether two days are bridged may hang on the days before and after them. */
    private static final int BRIDGE = 2;

    private Neighbourhood() {}

    /** All reports of a level that may be of a meeting on those days. */
    static List<Told> of(Block block, Level level, Days days) {
        if (!block.mayHold("" + level.code(), "" + (char) (level.code() + 1))) {
            return List.of();
        }
        List<Told> candidates = days.equals(Days.ALL) || level == Level.UNDATED
                ? all(block, level)
                : switch (level) {
                    case DAY -> scan(block, level, days.from(), days.to());
                    case MONTH -> scan(block, level, days.from().withDayOfMonth(1), days.to());
                    case YEAR -> scan(block, level, days.from().withDayOfYear(1), days.to());
                    case NEWS ->
                        scan(
                                block,
                                level,
                                days.from().minusDays(LOOKBACK),
                                days.to().plusDays(When.NEWS_LAG + MONTH));
                    case RECALLED ->
                        scan(
                                block,
                                level,
                                days.from().minusDays(LOOKBACK),
                                days.to().plusDays(When.MEMORY + MONTH));
                    case UNDATED -> all(block, level);
                };
        if (level == Level.DAY || candidates.isEmpty()) {
            return candidates;
        }
        var near = new ArrayList<Told>();
        for (Told each : candidates) {
            if (each.when().days().meets(days)) {
                near.add(each);
            }
        }
        return near;
    }

    /** All reports that tell of some day and may be of a meeting on those days. */
    static List<Told> of(Block block, Days days) {
        var reports = new ArrayList<Told>();
        for (Level level : Level.DATED) {
            reports.addAll(of(block, level, days));
        }
        return reports;
    }

    /** The reports of one group. */
    static List<Told> group(Block block, Level level, String value) {
        String from = Told.keysFrom(level, value);
        return block.range(from, from.substring(0, from.length() - 1) + '\n');
    }

    /** The reports of a group and, of a day's, those of the days around it that {@link Bridge} looks at. */
    static List<Told> near(Block block, When when) {
        if (!when.level().isDayLike()) {
            return group(block, when.level(), when.value());
        }
        LocalDate day = LocalDate.parse(when.value());
        return scan(block, when.level(), day.minusDays(BRIDGE), day.plusDays(BRIDGE));
    }

    /** All reports of a block. */
    static List<Told> everything(Block block) {
        return block.range("", "\uffff");
    }

    static List<Told> all(Block block, Level level) {
        return block.range("" + level.code(), "" + (char) (level.code() + 1));
    }

    private static List<Told> scan(Block block, Level level, LocalDate from, LocalDate to) {
        return block.range(
                Told.keysFrom(level, from.toString()),
                Told.keysFrom(level, to.plusDays(1).toString()));
    }
}
