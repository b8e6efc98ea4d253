package dev.readout.extraction.assembly;

import dev.readout.extraction.Channel;
import dev.readout.extraction.syntax.EventNoun;
import java.util.List;
import java.util.Set;

/** Where an article goes through somebody's calls, a conversation of his that is told without a place is one of them. */
final class CallSeries {
    private static final Set<String> CONVERSATIONS = Set.of("conversation", "discussion", "exchange", "talk");

    private CallSeries() {}

    static void complete(List<Meeting> meetings) {
        boolean apart = meetings.stream().allMatch(meeting -> meeting.place().isUnknown());
        if (!apart) {
            return;
        }
        for (Meeting meeting : meetings) {
            if (isOpen(meeting) && meetings.stream().anyMatch(other -> isCallOfSame(other, meeting))) {
                meeting.setChannel(Channel.PHONE);
            }
        }
    }

    private static boolean isCallOfSame(Meeting other, Meeting meeting) {
        return other != meeting
                && other.channel() == Channel.PHONE
                && other.status() == meeting.status()
                && other.principals().stream().anyMatch(meeting.principals()::contains);
    }

    /** Whether it is told as a conversation and no more. */
    private static boolean isOpen(Meeting meeting) {
        return !meeting.isChannelTold()
                && meeting.channel() == Channel.IN_PERSON
                && meeting.sightings().stream()
                        .filter(sighting -> !sighting.weak())
                        .allMatch(CallSeries::isConversation);
    }

    private static boolean isConversation(Sighting sighting) {
        return sighting.remote()
                || sighting.match()
                        .edge("E")
                        .map(edge -> edge.reading() instanceof EventNoun noun && CONVERSATIONS.contains(noun.noun()))
                        .orElse(false);
    }
}
