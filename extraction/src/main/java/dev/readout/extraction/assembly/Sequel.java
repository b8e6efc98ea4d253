package dev.readout.extraction.assembly;

import dev.readout.extraction.Channel;
import dev.readout.extraction.ReducedDate;
import dev.readout.extraction.Status;
import dev.readout.extraction.mention.DayExpression;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Completes what is told as the sequel of something: "he then received", "later in the day", "on the same day". */
final class Sequel {
    private static final int OPENING = 8;
    private static final Set<String> WORDS = Set.of(
            "then",
            "following",
            "later",
            "subsequently",
            "afterwards",
            "afterward",
            "thereafter",
            "separately",
            "also",
            "next",
            "last",
            "followed");

    /** What happened at the same time, but not in the same place. */
    private static final Set<String> MEANWHILE = Set.of("meanwhile", "likewise");

    private @Nullable Sighting before;

    /** The sighting, with day and place of the one before if it is told as its sequel. */
    Sighting complete(Sighting sighting) {
        Sighting completed = sighting;
        Sighting earlier = before;
        if (earlier != null
                && sighting.sentence() != earlier.sentence()
                && sighting.status() == Status.HELD
                && isSequel(sighting, WORDS)) {
            ReducedDate date = sighting.date() == null ? earlier.date() : sighting.date();
            boolean somewhere = sighting.channel() == null || sighting.channel() == Channel.IN_PERSON;
            Place place = sighting.place().isUnknown() && somewhere ? earlier.place() : sighting.place();
            completed = sighting.with(date, place).setApart();
        }
        if (earlier != null
                && sighting.date() == null
                && sighting.status() == Status.HELD
                && sighting.sentence() != earlier.sentence()
                && isSequel(sighting, MEANWHILE)) {
            completed = completed.with(earlier.date(), completed.place());
        }
        if (!sighting.weak() && sighting.status() == Status.HELD) {
            before = earlier != null
                            && completed.date() == null
                            && completed.people().equals(earlier.people())
                    ? completed.with(earlier.date(), completed.place().or(earlier.place()))
                    : completed;
        }
        return completed;
    }

    private static boolean isSequel(Sighting sighting, Set<String> words) {
        Lattice lattice = sighting.match().lattice();
        for (Edge edge : lattice.all(Tag.DAY)) {
            if (edge.reading() instanceof DayExpression.SameDay) {
                return true;
            }
        }
        int from = Math.max(0, sighting.match().start() - OPENING);
        for (int i = from; i < Math.min(lattice.size(), sighting.match().end()); i++) {
            if (words.contains(lattice.sentence().token(i).lower()) && !isBeforeNoun(lattice, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Last week", "the next meeting" are no sequels. */
    private static boolean isBeforeNoun(Lattice lattice, int index) {
        String word = lattice.sentence().token(index).lower();
        boolean adjective = word.equals("next") || word.equals("last") || word.equals("later");
        return adjective
                && !lattice.sentence().token(index + 1).is(",")
                && !lattice.sentence().token(index + 1).is("to");
    }
}
