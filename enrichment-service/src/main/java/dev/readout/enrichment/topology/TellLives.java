package dev.readout.enrichment.topology;

import dev.readout.resolution.meeting.Finding;
import dev.readout.resolution.meeting.Life;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.MeetingFinding;
import dev.readout.schemas.MeetingLife;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What is found about a meeting to the next event of its life: see {@link Life}. */
final class TellLives implements Step<MeetingFinding, MeetingEvent> {

    private final KeyValueStore<String, MeetingLife> lives;

    TellLives(KeyValueStore<String, MeetingLife> lives) {
        this.lives = lives;
    }

    @Override
    public String stage() {
        return "resolve";
    }

    @Override
    public Decision<MeetingEvent> decide(Record<String, MeetingFinding> input, RecordMetadata metadata) {
        Life life = life(lives.get(input.key()));
        Finding finding = finding(input.key(), input.value());
        Optional<MeetingEvent> event = life.event(finding, input.value().getCause());
        return new Decision<>(
                event.map(input::withValue).stream().toList(),
                () -> event.ifPresent(each -> lives.put(input.key(), record(life.after(each, finding.sequence())))));
    }

    private static Finding finding(String id, MeetingFinding found) {
        if (found.getMeeting() != null) {
            return new Finding.Stands(id, found.getSequence(), found.getMeeting(), found.getSplit());
        }
        return found.getMergedInto() == null
                ? new Finding.Gone(id, found.getSequence())
                : new Finding.Merged(id, found.getSequence(), found.getMergedInto());
    }

    private static Life life(@Nullable MeetingLife stored) {
        if (stored == null) {
            return Life.UNBORN;
        }
        Life.State state;
        if (stored.getMeeting() != null) {
            state = new Life.State.Standing(stored.getMeeting());
        } else if (stored.getMergedInto() != null) {
            state = new Life.State.Merged(stored.getMergedInto());
        } else {
            state = new Life.State.Retracted();
        }
        return new Life(stored.getVersion(), stored.getSequence(), state);
    }

    private static MeetingLife record(Life life) {
        return switch (life.state()) {
            case Life.State.Standing standing ->
                new MeetingLife(life.version(), life.sequence(), null, standing.meeting());
            case Life.State.Merged merged -> new MeetingLife(life.version(), life.sequence(), merged.into(), null);
            case Life.State.Unborn _, Life.State.Retracted _ ->
                new MeetingLife(life.version(), life.sequence(), null, null);
        };
    }
}
