package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.Channel;
import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Calls by telephone. */
final class Calls {
    static final List<Rule> RULES = List.of(
            named("calls/phone-somebody")
                    .when("A=<people> ,? ~ V=<phone&active> ~ B=<people>")
                    .says(meeting().by(Channel.PHONE))
                    .as("Kenyan President Daniel Otieno telephoned Norwegian Foreign Minister Ida Holm.")
                    .butNot("Kenyan President Daniel Otieno telephoned home."),
            named("calls/call-somebody")
                    .when("A=<people> ,? ~ V=<call&active> ~ B=<people> ~ (to|about|over|,|.)")
                    .says(meeting().by(Channel.PHONE).weakly())
                    .as(
                            "Kenyan President Daniel Otieno today called Norwegian Foreign Minister Ida Holm to offer help.")
                    .butNot("Kenyan President Daniel Otieno called Norwegian Foreign Minister Ida Holm a friend."),
            named("calls/take-call")
                    .when(
                            "A=<people> ~ (took/takes/received/receives) ... (call/calls) ... (from|which|that) ... B=<people>")
                    .says(meeting().by(Channel.PHONE))
                    .as("President Daniel Otieno received a phone call from Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno received a letter from Norwegian Foreign Minister Ida Holm."));

    private Calls() {}
}
