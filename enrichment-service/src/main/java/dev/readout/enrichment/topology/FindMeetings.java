package dev.readout.enrichment.topology;

import dev.readout.resolution.cluster.Block;
import dev.readout.resolution.cluster.Turnout;
import dev.readout.resolution.meeting.Finding;
import dev.readout.resolution.meeting.Findings;
import dev.readout.schemas.Cause;
import dev.readout.schemas.MeetingFinding;
import dev.readout.schemas.ReportsChange;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;

/** The reports of a company to what is found about its meetings: see {@link Findings}. */
final class FindMeetings implements Step<ReportsChange, MeetingFinding> {

    private final ReportStore reports;
    private final boolean alreadyStored;

    private FindMeetings(KeyValueStore<String, byte[]> reports, boolean alreadyStored) {
        this.reports = new ReportStore(reports);
        this.alreadyStored = alreadyStored;
    }

    /** For companies of two, whose reports {@link AssignCompanies} has just put into its store. */
    static FindMeetings ofPairs(KeyValueStore<String, byte[]> reports) {
        return new FindMeetings(reports, true);
    }

    /** For larger companies, whose reports come from several pairs and are kept here. */
    static FindMeetings ofLarger(KeyValueStore<String, byte[]> reports) {
        return new FindMeetings(reports, false);
    }

    @Override
    public String stage() {
        return "resolve";
    }

    @Override
    public Decision<MeetingFinding> decide(Record<String, ReportsChange> input, RecordMetadata metadata) {
        Turnout turnout = Turnouts.turnout(input.value());
        StoredBlock block = StoredBlock.ofCompany(reports, input.key());
        Block after = alreadyStored ? block : block.with(turnout.out(), turnout.in());
        var output = new ArrayList<Record<String, MeetingFinding>>();
        for (Finding finding : Findings.of(after, turnout)) {
            output.add(input.withKey(finding.id())
                    .withValue(record(finding, input.value().getCause())));
        }
        return new Decision<>(List.copyOf(output), () -> {
            if (!alreadyStored) {
                turnout.out().forEach(block::remove);
                turnout.in().forEach(block::put);
            }
        });
    }

    private static MeetingFinding record(Finding finding, Cause cause) {
        return switch (finding) {
            case Finding.Stands stands ->
                new MeetingFinding(cause, stands.sequence(), stands.split(), null, stands.meeting());
            case Finding.Merged merged -> new MeetingFinding(cause, merged.sequence(), false, merged.into(), null);
            case Finding.Gone gone -> new MeetingFinding(cause, gone.sequence(), false, null, null);
        };
    }
}
