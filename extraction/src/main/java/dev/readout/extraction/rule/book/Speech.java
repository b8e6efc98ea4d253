package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Somebody telling a person of another state something, face to face. */
final class Speech {
    static final List<Rule> RULES = List.of(
            named("speech/told")
                    .when("A=<people> ,? ~ V=<tell&active> ~ B=<people>")
                    .says(meeting().weakly())
                    .as(
                            "Kenyan President Daniel Otieno told Norwegian Foreign Minister Ida Holm that the harvest was good.")
                    .butNot("Kenyan President Daniel Otieno told reporters that the harvest was good."),
            named("speech/heard-from")
                    .when("A=<people> ,? ~ (heard/hears/learned/learnt/learns) ... from ~ B=<people>")
                    .says(meeting().weakly())
                    .as(
                            "President Daniel Otieno heard from Norwegian Foreign Minister Ida Holm that the harvest was good.")
                    .butNot("President Daniel Otieno heard of Norwegian Foreign Minister Ida Holm."));

    private Speech() {}
}
