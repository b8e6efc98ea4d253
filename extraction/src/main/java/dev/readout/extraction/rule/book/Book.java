package dev.readout.extraction.rule.book;

import dev.readout.extraction.rule.Rule;
import dev.readout.extraction.rule.RuleBook;
import java.util.List;
import java.util.stream.Stream;

/** The themes put together. Where two rules match the same words the theme named first goes first. */
public final class Book {
    private Book() {}

    public static RuleBook open() {
        return new RuleBook(Stream.of(
                        Meets.RULES,
                        Talks.RULES,
                        Receptions.RULES,
                        Calls.RULES,
                        Hospitality.RULES,
                        Seclusion.RULES,
                        Contacts.RULES,
                        Inversions.RULES,
                        Nouns.RULES,
                        Sequences.RULES,
                        Appointments.RULES,
                        Rosters.RULES,
                        CalledOff.RULES,
                        Attendance.RULES,
                        Journeys.RULES,
                        Outcomes.RULES,
                        Captions.RULES,
                        Speech.RULES)
                .<Rule>flatMap(List::stream)
                .toList());
    }
}
