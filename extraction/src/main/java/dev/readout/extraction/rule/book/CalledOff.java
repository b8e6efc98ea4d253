package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.rule.Rule;
import dev.readout.extraction.syntax.Modality;
import java.util.List;

/** Meetings called off, put off or refused. */
final class CalledOff {
    private static final String EVENT = "(E=<event>|(appointment/appointments/date/rendezvous))";

    static final List<Rule> RULES = List.of(
            named("called-off/cancel-with")
                    .when(
                            "A=<people> ,? ~ (V=<cancel&active>|<word>{0,2}? (call/called/calls/calling/put/puts/putting) (off|back))"
                                    + " ... " + EVENT + " ... with ... B=<people>")
                    .says(meeting().as(Modality.CANCELLED))
                    .as(
                            "President Daniel Otieno on Thursday canceled a planned meeting with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno on Thursday canceled a planned meeting with farmers."),
            named("called-off/misses")
                    .when(
                            "(not|n't|unable to) ~ (keep/kept/attend|make it to) <word>{0,3}? (appointment/appointments/date/rendezvous/meeting/talks/lunch/dinner) ~ with ~ B=<people>")
                    .says(meeting().as(Modality.CANCELLED))
                    .as(
                            "President Daniel Otieno could not keep his appointment with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno could not keep his appointment with the dentist."));

    private CalledOff() {}
}
