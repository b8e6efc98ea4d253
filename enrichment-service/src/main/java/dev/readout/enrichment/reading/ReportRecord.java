package dev.readout.enrichment.reading;

import dev.readout.extraction.Outcome;
import dev.readout.extraction.PartnershipUpgrade;
import dev.readout.extraction.ReducedDate;
import dev.readout.extraction.Topic;
import dev.readout.schemas.Article;
import dev.readout.schemas.Channel;
import dev.readout.schemas.DatePrecision;
import dev.readout.schemas.Focus;
import dev.readout.schemas.MeetingDate;
import dev.readout.schemas.MeetingReport;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Part;
import dev.readout.schemas.Participant;
import dev.readout.schemas.PartnershipChange;
import dev.readout.schemas.Place;
import org.jspecify.annotations.Nullable;

/** A report of the extraction library as a record of the contract. */
final class ReportRecord {

    private ReportRecord() {}

    static MeetingReport of(dev.readout.extraction.MeetingReport report, Article article) {
        return new MeetingReport(
                switch (report.status()) {
                    case HELD -> MeetingStatus.HELD;
                    case PLANNED -> MeetingStatus.PLANNED;
                    case CANCELLED -> MeetingStatus.CANCELLED;
                },
                switch (report.channel()) {
                    case IN_PERSON -> Channel.IN_PERSON;
                    case PHONE -> Channel.PHONE;
                    case VIDEO -> Channel.VIDEO;
                },
                switch (report.focus()) {
                    case MAIN -> Focus.MAIN;
                    case BACKGROUND -> Focus.BACKGROUND;
                },
                date(report.date()),
                new Place(report.city(), report.country(), report.venue()),
                report.participants().stream().map(ReportRecord::participant).toList(),
                report.outcomes().stream().sorted().map(ReportRecord::outcome).toList(),
                report.topics().stream().sorted().map(Topic::name).toList(),
                partnership(report.upgrade()),
                null,
                EvidenceRecords.of(report, article),
                report.derivation());
    }

    private static MeetingDate date(@Nullable ReducedDate date) {
        if (date == null) {
            return new MeetingDate(null, DatePrecision.UNKNOWN);
        }
        DatePrecision precision;
        if (date.isDay()) {
            precision = DatePrecision.DAY;
        } else {
            precision = date.month() == 0 ? DatePrecision.YEAR : DatePrecision.MONTH;
        }
        return new MeetingDate(date.toString(), precision);
    }

    private static Participant participant(dev.readout.extraction.Participant participant) {
        return new Participant(
                participant.name(),
                null,
                participant.title(),
                participant.country(),
                participant.organization(),
                switch (participant.part()) {
                    case PRINCIPAL -> Part.PRINCIPAL;
                    case ATTENDEE -> Part.ATTENDEE;
                });
    }

    private static dev.readout.schemas.Outcome outcome(Outcome outcome) {
        return switch (outcome) {
            case JOINT_STATEMENT -> dev.readout.schemas.Outcome.JOINT_STATEMENT;
            case AGREEMENT -> dev.readout.schemas.Outcome.AGREEMENT;
            case MOU -> dev.readout.schemas.Outcome.MOU;
            case PARTNERSHIP_UPGRADE -> dev.readout.schemas.Outcome.PARTNERSHIP_UPGRADE;
            case ROADMAP_OR_PLAN -> dev.readout.schemas.Outcome.ROADMAP_OR_PLAN;
        };
    }

    private static @Nullable PartnershipChange partnership(@Nullable PartnershipUpgrade upgrade) {
        return upgrade == null ? null : new PartnershipChange(upgrade.between(), upgrade.from(), upgrade.to());
    }
}
