package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.rule.Rule;
import dev.readout.extraction.syntax.Modality;
import java.util.List;

/** Meetings that are on somebody's programme. */
final class Appointments {
    static final List<Rule> RULES = List.of(
            named("appointments/has-one-with")
                    .when("(A=<people> ,? ~ V=<hold&active> ...)? (appointment/appointments) ~ with ~ B=<people>")
                    .says(meeting().as(Modality.PLANNED))
                    .as("President Daniel Otieno has an appointment with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno has an appointment with his dentist."),
            named("appointments/on-the-programme")
                    .when("(with|between) B=<people> ,? ~ V=<be&active> ~ (on|in|part of) <word>{0,3}?"
                            + " (programme/program/schedule/agenda/diary/calendar/itinerary/cards/plan/plans)")
                    .says(meeting().as(Modality.PLANNED))
                    .as(
                            "A lunch with the Norwegian foreign minister, Ida Holm, is also on the programme of President Daniel Otieno.")
                    .butNot("A lunch with friends is also on the programme of President Daniel Otieno."),
            named("appointments/programme-has")
                    .when(
                            "(programme/program/schedule/agenda/diary/calendar/itinerary) ~ (also)? (includes/include/foresees/features/provides|calls for|lists) ... E=<event> .. with .. B=<people>")
                    .says(meeting().as(Modality.PLANNED))
                    .as("Her programme includes a meeting with President Daniel Otieno.")
                    .butNot("Her programme includes a meeting with farmers."),
            named("appointments/expects-for")
                    .when(
                            "A=<people> ,? ~ (expects/awaits|is expecting|is awaiting) ~ B=<people> ~ (for <word>{0,4}? (lunch/dinner/breakfast/tea/talks/supper/discussions|a meeting)|<day>)")
                    .says(meeting().as(Modality.PLANNED))
                    .as("President Daniel Otieno expects Norwegian Foreign Minister Ida Holm for lunch.")
                    .butNot("President Daniel Otieno expects Norwegian Foreign Minister Ida Holm to resign."),
            named("appointments/on-the-programme-is")
                    .when(
                            "(programme/program/schedule/agenda/diary/calendar/itinerary) ~ (is/are) ~ (also)? E=<event> .. with .. B=<people>")
                    .says(meeting().as(Modality.PLANNED))
                    .as("On her programme for Monday is a meeting with President Daniel Otieno.")
                    .butNot("On her programme for Monday is a meeting with farmers."),
            named("appointments/looks-forward-to")
                    .when(
                            "(A=<people> ,? ~ <word>{0,3}?)? forward to (V=<receive&gerund>|V=<meet&gerund>|V=<talk&gerund>|V=<see&gerund>) ~ (with/to)? ~ B=<people> <word>{0,8}? (<place>|<day>)")
                    .says(meeting().as(Modality.PLANNED))
                    .as(
                            "President Daniel Otieno looks forward to welcoming Norwegian Foreign Minister Ida Holm to Nairobi on Monday.")
                    .butNot("President Daniel Otieno looks forward to welcoming Norwegian Foreign Minister Ida Holm."));

    private Appointments() {}
}
