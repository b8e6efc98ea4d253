package dev.readout.resolution.meeting;

import dev.readout.schemas.Cause;
import dev.readout.schemas.Change;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.MeetingEventType;
import dev.readout.schemas.MeetingStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of one meeting id have led: the fold over them, and what a new finding adds. Immutable.
 *
 * @param version version of the last event, 0 before the first
 * @param sequence position of the last finding that led to an event
 * @param state how it stands
 */
public record Life(int version, long sequence, State state) {

    /** Before anything was known. */
    public static final Life UNBORN = new Life(0, 0, new State.Unborn());

    /** How a meeting id stands. */
    public sealed interface State {
        /** Never told of. */
        record Unborn() implements State {}

        /** It stands in these words. */
        record Standing(Meeting meeting) implements State {}

        /** It is found to be another meeting. */
        record Merged(String into) implements State {}

        /** Nothing supports it. */
        record Retracted() implements State {}
    }

    /** The life after an event. An event of a kind that this version does not know counts, and says what stands after it like any other. */
    public Life after(MeetingEvent event, long position) {
        State next = switch (event.getType()) {
            case RECORDED, CONFIRMED, AMENDED, CALLED_OFF, SPLIT -> new State.Standing(standing(event));
            case MERGED -> new State.Merged(Objects.requireNonNull(event.getMergedInto()));
            case RETRACTED -> new State.Retracted();
            case UNKNOWN -> event.getMeeting() == null ? state : new State.Standing(event.getMeeting());
        };
        return new Life(event.getVersion(), position, next);
    }

    private static Meeting standing(MeetingEvent event) {
        return Objects.requireNonNull(event.getMeeting(), () -> event.getType() + " without its meeting");
    }

    /** The event that a finding leads to; empty if it tells nothing new, or is older than what is known. */
    public Optional<MeetingEvent> event(Finding finding, Cause cause) {
        if (finding.sequence() < sequence) {
            return Optional.empty();
        }
        return switch (finding) {
            case Finding.Stands stands -> stands(stands, cause);
            case Finding.Merged merged -> merged(merged, cause);
            case Finding.Gone gone -> gone(gone, cause);
        };
    }

    private Optional<MeetingEvent> stands(Finding.Stands finding, Cause cause) {
        return switch (state) {
            case State.Unborn _, State.Merged _, State.Retracted _ ->
                Optional.of(next(finding, MeetingEventType.RECORDED, cause, List.of(), null, finding.meeting()));
            case State.Standing(Meeting old) when old.equals(finding.meeting()) -> Optional.empty();
            case State.Standing(Meeting old) -> {
                List<Change> changes = Changes.between(old, finding.meeting());
                yield Optional.of(next(finding, type(old, finding, changes), cause, changes, null, finding.meeting()));
            }
        };
    }

    private static MeetingEventType type(Meeting old, Finding.Stands finding, List<Change> changes) {
        MeetingStatus status = finding.meeting().getStatus();
        boolean statusChanged = old.getStatus() != status;
        if (statusChanged && status == MeetingStatus.CANCELLED) {
            return MeetingEventType.CALLED_OFF;
        }
        if (finding.split()) {
            return MeetingEventType.SPLIT;
        }
        if (statusChanged && status == MeetingStatus.HELD) {
            return MeetingEventType.CONFIRMED;
        }
        boolean moreSources =
                finding.meeting().getSources().size() > old.getSources().size();
        return moreSources && Changes.areOnlyOfSources(changes) ? MeetingEventType.CONFIRMED : MeetingEventType.AMENDED;
    }

    private Optional<MeetingEvent> merged(Finding.Merged finding, Cause cause) {
        return switch (state) {
            case State.Unborn _ -> Optional.empty();
            case State.Merged(String into) when into.equals(finding.into()) -> Optional.empty();
            case State.Standing _, State.Merged _, State.Retracted _ ->
                Optional.of(next(finding, MeetingEventType.MERGED, cause, List.of(), finding.into(), null));
        };
    }

    private Optional<MeetingEvent> gone(Finding.Gone finding, Cause cause) {
        return switch (state) {
            case State.Unborn _, State.Retracted _ -> Optional.empty();
            case State.Standing _, State.Merged _ ->
                Optional.of(next(finding, MeetingEventType.RETRACTED, cause, List.of(), null, null));
        };
    }

    private MeetingEvent next(
            Finding finding,
            MeetingEventType type,
            Cause cause,
            List<Change> changes,
            @Nullable String into,
            @Nullable Meeting meeting) {
        return new MeetingEvent(finding.id(), version + 1, type, cause, changes, into, meeting);
    }
}
