package dev.readout.extraction.assembly;

import dev.readout.extraction.Candidate;
import dev.readout.extraction.rule.Finding;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.rule.Production;
import dev.readout.extraction.rule.Reading;
import dev.readout.extraction.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what looked like a meeting and was not taken for one. */
final class Candidates {
    private final Document document;

    Candidates(Document document) {
        this.document = document;
    }

    /** Those whose words tell none of the meetings, and why. */
    List<Candidate> discarded(List<Reading> readings, List<Meeting> meetings) {
        Set<Match> taken = new HashSet<>();
        meetings.forEach(meeting -> meeting.sightings().forEach(sighting -> taken.add(sighting.match())));
        List<Candidate> discarded = new ArrayList<>();
        for (Reading reading : readings) {
            for (Finding finding : reading.findings()) {
                if (finding.rule().production() instanceof Production.Meeting production
                        && !taken.contains(finding.match())) {
                    discarded.add(candidate(finding, production));
                }
            }
        }
        return discarded;
    }

    private Candidate candidate(Finding finding, Production.Meeting production) {
        Match match = finding.match();
        Candidate.Reason reason = Sightings.refusal(production, match);
        return new Candidate(
                finding.rule().name(),
                document.text().origin(match.lattice().sentence().span(match.start(), match.end())),
                reason == null ? Candidate.Reason.SIDES_UNTOLD : reason);
    }
}
