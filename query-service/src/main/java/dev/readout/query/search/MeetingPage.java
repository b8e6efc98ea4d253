package dev.readout.query.search;

import dev.readout.query.index.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of meetings.
 *
 * @param meetings the meetings
 * @param next where the next page goes on; null: there is none
 * @param answered the question that was answered: that which was asked, or one with misspelt names corrected
 */
record MeetingPage(List<FoundMeeting> meetings, @Nullable Cursor next, Question answered) {

    MeetingPage {
        meetings = List.copyOf(meetings);
    }
}
