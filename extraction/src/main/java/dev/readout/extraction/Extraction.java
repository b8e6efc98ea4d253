package dev.readout.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says about meetings.
 *
 * @param language ISO 639 code of its language, or null if it cannot be told
 * @param unsupported why it was not read, in a sentence; null if it was: no reports then say that it tells of no meeting
 * @param title its headline as it stands in the content, else the one received with it, or null
 * @param published the day it was published, or null if neither the article nor its content tells
 * @param reports the meetings, in the order of the text
 */
public record Extraction(
        @Nullable String language,
        @Nullable String unsupported,
        @Nullable String title,
        @Nullable LocalDate published,
        List<MeetingReport> reports) {
    public Extraction {
        reports = List.copyOf(reports);
    }
}
