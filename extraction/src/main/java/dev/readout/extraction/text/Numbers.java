package dev.readout.extraction.text;

/** Numbers as parts of dates. */
final class Numbers {
    private Numbers() {}

    /** A year from 1900 to 2099, or 0. */
    static int year(String text) {
        if (text.length() != 4 || (!text.startsWith("19") && !text.startsWith("20"))) {
            return 0;
        }
        return leading(text) >= 1900 && allDigits(text) ? leading(text) : 0;
    }

    /** A day of a month, also as an ordinal ("5th") or the first of a range ("26-28"), or 0. */
    static int day(String text) {
        int digits = digits(text);
        if (digits == 0 || digits > 2) {
            return 0;
        }
        String rest = text.substring(digits);
        boolean plain = rest.isEmpty()
                || rest.equals("st")
                || rest.equals("nd")
                || rest.equals("rd")
                || rest.equals("th")
                || isRange(rest);
        int day = leading(text);
        return plain && day >= 1 && day <= 31 ? day : 0;
    }

    private static boolean isRange(String rest) {
        return rest.length() >= 2
                && rest.length() <= 3
                && Letters.isHyphen(rest.charAt(0))
                && allDigits(rest.substring(1));
    }

    /** The number its first digits make (at most nine of them), 0 if it has none. */
    static int leading(String text) {
        int number = 0;
        for (int i = 0; i < Math.min(9, digits(text)); i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && Letters.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    private static boolean allDigits(String text) {
        return digits(text) == text.length();
    }
}
