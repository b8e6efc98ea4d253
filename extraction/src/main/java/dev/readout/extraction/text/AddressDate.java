package dev.readout.extraction.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of publication out of an article's address. */
final class AddressDate {
    private static final int LONGEST = 2000;

    /** Year, month and day parted by slashes, hyphens or nothing: {@code /2024/11/14/}, {@code 2024-11/14}. */
    private static final Pattern DAY =
            Pattern.compile("(?<![0-9])(19[89][0-9]|20[0-9]{2})[-/_]?(0[1-9]|1[0-2])[-/_]?([0-2][0-9]|3[01])(?![0-9])");

    /** As above with months and days of one digit, which need a separator. */
    private static final Pattern SHORT_DAY =
            Pattern.compile("(?<![0-9])(19[89][0-9]|20[0-9]{2})[-/]([1-9])[-/]([1-9]|[12][0-9]|3[01])(?![0-9])");

    private static final Pattern NAMED_MONTH = Pattern.compile(
            "/(19[89][0-9]|20[0-9]{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/([0-9]{1,2})/");

    private AddressDate() {}

    static Optional<LocalDate> read(String address) {
        String head = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        return numeric(DAY.matcher(head))
                .or(() -> numeric(SHORT_DAY.matcher(head)))
                .or(() -> named(NAMED_MONTH.matcher(head)));
    }

    private static Optional<LocalDate> numeric(Matcher matcher) {
        return matcher.find() ? day(number(matcher, 1), number(matcher, 2), number(matcher, 3)) : Optional.empty();
    }

    private static Optional<LocalDate> named(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        int month = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(matcher.group(2)) / 3 + 1;
        return day(number(matcher, 1), month, number(matcher, 3));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
