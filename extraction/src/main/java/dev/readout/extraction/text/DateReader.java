package dev.readout.extraction.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads dates as they are written in the news. */
public final class DateReader {

    /**
     * A date and where it ends.
     *
     * @param date the date
     * @param end index of the token after it
     */
    public record Written(PartialDate date, int end) {}

    private final List<Token> tokens;

    public DateReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The number at a token, if it can be a day of a month, else 0. */
    public int dayOfMonth(int index) {
        return day(index);
    }

    /** The date that begins at a token; a month alone counts as one. */
    public Optional<Written> at(int index) {
        Token first = tokens.get(index);
        if (first.shape() == Token.Shape.NUMBER) {
            Optional<PartialDate> numeric = NumericDate.read(first.text());
            return numeric.isPresent()
                    ? numeric.map(date -> new Written(date, index + 1))
                    : Optional.ofNullable(dayFirst(index));
        }
        return Optional.ofNullable(monthFirst(index));
    }

    /** "November 14, 2024", "Nov. 14", "July 2024", "July 20 and 21", "September of 2015", "July". */
    private @Nullable Written monthFirst(int index) {
        int month = MonthNames.number(tokens.get(index));
        if (month == 0) {
            return null;
        }
        int next = index + 1;
        if (isSign(next, ",") && year(next + 1) != 0) {
            return new Written(new PartialDate(year(next + 1), month, 0), next + 2);
        }
        if (year(next) != 0) {
            return new Written(new PartialDate(year(next), month, 0), next + 1);
        }
        if (isWord(next, "of") && year(next + 1) != 0) {
            return new Written(new PartialDate(year(next + 1), month, 0), next + 2);
        }
        int glued = gluedYear(next);
        if (glued != 0) {
            return new Written(
                    new PartialDate(
                            glued, month, Numbers.leading(tokens.get(next).text())),
                    next + 1);
        }
        int day = day(next);
        if (day == 0) {
            return new Written(new PartialDate(0, month, 0), next);
        }
        return withYear(month, day, next + 1);
    }

    /** "14 November 2024", "25 AUG 88", "05th January, 2022", "the 14th of November", "3 to 5 May". */
    private @Nullable Written dayFirst(int index) {
        int day = day(index);
        int last = isWord(index + 1, "to") && day(index + 2) > day ? index + 2 : index;
        int next = isWord(last + 1, "of") ? last + 2 : last + 1;
        if (day == 0 || next >= tokens.size()) {
            return null;
        }
        int month = MonthNames.number(tokens.get(next));
        return month == 0 ? null : withYear(month, day, next + 1);
    }

    private Written withYear(int month, int day, int next) {
        int afterList = next;
        if (isWord(next, "and")
                && day(next + 1) != 0
                && tokens.get(next + 1).text().length() <= 2) {
            afterList = next + 2;
        }
        int at = isSign(afterList, ",") ? afterList + 1 : afterList;
        int year = year(at);
        if (year == 0 && at == afterList) {
            year = shortYear(at);
        }
        return year == 0
                ? new Written(new PartialDate(0, month, day), afterList)
                : new Written(new PartialDate(year, month, day), at + 1);
    }

    /** The year of a number such as "6,2015", which lacks the blank after its comma. */
    private int gluedYear(int index) {
        if (!isNumber(index)) {
            return 0;
        }
        String text = tokens.get(index).text();
        int comma = text.indexOf(',');
        return (comma == 1 || comma == 2) && text.length() == comma + 5 ? Numbers.year(text.substring(comma + 1)) : 0;
    }

    private int year(int index) {
        return isNumber(index) ? Numbers.year(tokens.get(index).text()) : 0;
    }

    /** A year of two digits, as radio monitors write it after a month. */
    private int shortYear(int index) {
        if (!isNumber(index) || tokens.get(index).text().length() != 2) {
            return 0;
        }
        int number = Numbers.leading(tokens.get(index).text());
        return number >= 30 ? 1900 + number : 0;
    }

    private int day(int index) {
        return isNumber(index) ? Numbers.day(tokens.get(index).lower()) : 0;
    }

    private boolean isNumber(int index) {
        return index < tokens.size() && tokens.get(index).shape() == Token.Shape.NUMBER;
    }

    private boolean isSign(int index, String sign) {
        return index < tokens.size() && tokens.get(index).is(sign);
    }

    private boolean isWord(int index, String word) {
        return index < tokens.size() && tokens.get(index).is(word);
    }
}
