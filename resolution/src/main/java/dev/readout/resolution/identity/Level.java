package dev.readout.resolution.identity;

import java.util.List;

/** How surely a report tells when its meeting was, most surely first. The code sorts reports of one level together in a block. */
public enum Level {
    /** By the day. */
    DAY('d'),
    /** By the month. */
    MONTH('m'),
    /** By the year. */
    YEAR('n'),
    /** Not at all, but it is the news of an article whose day of publication is known. */
    NEWS('p'),
    /** Not at all, recalled or announced in passing by an article whose day of publication is known. */
    RECALLED('q'),
    /** By nothing. */
    UNDATED('u');

    /** All but {@link #UNDATED}. */
    public static final List<Level> DATED = List.of(DAY, MONTH, YEAR, NEWS, RECALLED);

    private final char code;

    Level(char code) {
        this.code = code;
    }

    public char code() {
        return code;
    }

    /** Whether a group of this level is a day: the meeting's, or the article's publication's. */
    public boolean isDayLike() {
        return this == DAY || this == NEWS;
    }
}
