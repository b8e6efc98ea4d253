package dev.readout.extraction.assembly;

import dev.readout.extraction.Channel;
import dev.readout.extraction.ReducedDate;
import dev.readout.extraction.Status;
import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.rule.Rule;
import dev.readout.extraction.text.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where an article tells of a meeting.
 *
 * @param rule the rule that found it
 * @param match where
 * @param sentence index of the sentence among the document's
 * @param people who met, as resolved, at least two
 * @param status whether it took place
 * @param channel how, if told there
 * @param remote whether the rule takes them to have been in different places unless one is told
 * @param date when, if told there
 * @param place where, as far as told there
 * @param earlier whether it is told as something that was before
 * @param apart whether it is told as one of several meetings, so that it is none of more people
 * @param weak whether the rule tells a meeting only with support
 */
record Sighting(
        Rule rule,
        Match match,
        int sentence,
        List<Actor> people,
        Status status,
        @Nullable Channel channel,
        boolean remote,
        @Nullable ReducedDate date,
        Place place,
        boolean earlier,
        boolean apart,
        boolean weak) {

    /** Whether a noun tells of it, without a verb. */
    boolean isNamed() {
        return match.edge("V").isEmpty() && match.edge("E").isPresent();
    }

    /** Whether it is among the first sentences of the article. */
    boolean isLead() {
        return sentence < 3;
    }

    boolean isHeadline() {
        return match.lattice().sentence().block().kind() == Block.Kind.HEADLINE;
    }

    /** The same, told by itself in other words. */
    Sighting at(Match words) {
        return new Sighting(rule, words, sentence, people, status, channel, remote, date, place, earlier, true, weak);
    }

    Sighting setApart() {
        return new Sighting(rule, match, sentence, people, status, channel, remote, date, place, earlier, true, weak);
    }

    Sighting with(@Nullable ReducedDate otherDate, Place otherPlace) {
        return new Sighting(
                rule, match, sentence, people, status, channel, remote, otherDate, otherPlace, earlier, apart, weak);
    }
}
