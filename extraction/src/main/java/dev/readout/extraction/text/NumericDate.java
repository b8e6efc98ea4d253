package dev.readout.extraction.text;

import java.util.Optional;

/** Reads dates written in digits alone. */
final class NumericDate {
    private NumericDate() {}

    /**
     * The date a token is: {@code 2024-11-14}, {@code 2024.11.14}, {@code 2024/11/14}, also with a time after it;
     * {@code 11/14/2024}, {@code 24/03/2024}, {@code 30.10.2021}. Where it could be either, slashes have the month
     * first and full stops the day.
     */
    static Optional<PartialDate> read(String token) {
        int time = token.indexOf('T');
        String text = time == 10 ? token.substring(0, 10) : token;
        for (char separator : new char[] {'-', '.', '/'}) {
            int first = text.indexOf(separator);
            int second = first < 0 ? -1 : text.indexOf(separator, first + 1);
            if (second > 0 && text.indexOf(separator, second + 1) < 0) {
                return of(
                        text.substring(0, first),
                        text.substring(first + 1, second),
                        text.substring(second + 1),
                        separator);
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> of(String a, String b, String c, char separator) {
        if (Numbers.year(a) != 0) {
            return checked(Numbers.year(a), number(b), number(c));
        }
        if (Numbers.year(c) == 0) {
            return Optional.empty();
        }
        boolean dayFirst = number(a) > 12 || (separator != '/' && number(b) <= 12);
        return dayFirst
                ? checked(Numbers.year(c), number(b), number(a))
                : checked(Numbers.year(c), number(a), number(b));
    }

    private static int number(String digits) {
        return digits.length() >= 1 && digits.length() <= 2 ? Numbers.leading(digits) : 0;
    }

    private static Optional<PartialDate> checked(int year, int month, int day) {
        boolean right = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return right ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }
}
