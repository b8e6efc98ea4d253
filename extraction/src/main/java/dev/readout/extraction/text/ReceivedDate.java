package dev.readout.extraction.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the day out of a date in any of the usual writings, as senders give it or header lines show it. */
final class ReceivedDate {
    private static final int LONGEST = 200;

    private ReceivedDate() {}

    static Optional<LocalDate> read(String received) {
        return first(Tokenizer.tokenize(received, 0, Math.min(LONGEST, received.length())));
    }

    /** The first full date among tokens. */
    static Optional<LocalDate> first(List<Token> tokens) {
        DateReader reader = new DateReader(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<LocalDate> day =
                    reader.at(i).flatMap(written -> written.date().asDay());
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }
}
