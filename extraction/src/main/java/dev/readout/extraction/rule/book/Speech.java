package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Somebody telling a person of another state something, face to face. */
final class Speech {
    static final List<Rule> RULES = List.of(named("speech/told")
            .when("A=<people> ,? ~ V=<tell&active> ~ B=<people>")
            .says(meeting().weakly())
            .as("Kenyan President Daniel Otieno told Norwegian Foreign Minister Ida Holm that the harvest was good.")
            .butNot("Kenyan President Daniel Otieno told reporters that the harvest was good."));

    private Speech() {}
}
