package dev.readout.extraction.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the day of publication where a page shows it: in a line of its own, before the dateline, or beside a time. */
final class HeaderDate {
    private static final int MOST_TOKENS = 120;
    private static final int LONGEST_LINE = 40;

    private HeaderDate() {}

    /**
     * The date in a paragraph before the text proper, or at the beginning of it.
     *
     * @param textStart index of the token after the dateline, 0 if there is none
     */
    static Optional<LocalDate> read(List<Token> tokens, int textStart, Block.Kind kind) {
        List<Token> head = tokens.subList(0, Math.min(MOST_TOKENS, tokens.size()));
        return switch (kind) {
            case HEADLINE, FURNITURE -> ReceivedDate.first(head);
            case CAPTION -> Optional.empty();
            case BODY -> {
                boolean line =
                        tokens.size() <= LONGEST_LINE && !tokens.getLast().is(".");
                yield line ? ReceivedDate.first(head) : inText(head, Math.min(textStart, head.size()));
            }
        };
    }

    /** A date before the text, or one with a time of day: those of events within the text have none. */
    private static Optional<LocalDate> inText(List<Token> head, int textStart) {
        Optional<LocalDate> before = ReceivedDate.first(head.subList(0, textStart));
        if (before.isPresent()) {
            return before;
        }
        DateReader reader = new DateReader(head);
        for (int i = 0; i < head.size(); i++) {
            Optional<DateReader.Written> written = reader.at(i);
            Optional<LocalDate> day = written.flatMap(found -> found.date().asDay());
            if (day.isPresent()
                    && written.isPresent()
                    && (i == 0 || hasTime(head, i, written.get().end()))) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static boolean hasTime(List<Token> tokens, int start, int end) {
        for (int i = Math.max(0, start - 3); i < Math.min(tokens.size(), end + 3); i++) {
            String text = tokens.get(i).text();
            int colon = text.indexOf(':');
            if (colon > 0 && colon + 1 < text.length() && Letters.isDigit(text.charAt(colon + 1))) {
                return true;
            }
        }
        return false;
    }
}
