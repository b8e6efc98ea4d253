package dev.readout.extraction.assembly;

import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.rule.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of those somebody met which the sentences before have opened, if it still goes on. */
final class Roster {
    private static final int REACH = 3;

    private @Nullable Match opening;
    private List<Actor> hosts = List.of();
    private int last;

    /** Opens a list after a sentence. */
    void open(Match match, List<Actor> people, int sentence) {
        opening = match;
        hosts = people;
        last = sentence;
    }

    /** The words that opened the list a sentence is an item of; null if it is of none. */
    @Nullable
    Match openingOf(int sentence) {
        if (opening == null || sentence > last + REACH) {
            return null;
        }
        last = sentence;
        return opening;
    }

    /** Whose list it is. */
    List<Actor> hosts() {
        return hosts;
    }
}
