package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.journey;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Where people travel: a meeting with their host without a place of its own will have been there. */
final class Journeys {
    static final List<Rule> RULES = List.of(
            named("journeys/travels")
                    .when("A=<people> ,? ~ V=<move> ... P=<place>")
                    .says(journey())
                    .as("Norwegian Foreign Minister Ida Holm arrived in Nairobi on Monday.")
                    .butNot("Norwegian Foreign Minister Ida Holm spoke in Nairobi on Monday."),
            named("journeys/who-travels")
                    .when("A=<people> ,? (who/whom) ~ V=<move> ... P=<place>")
                    .says(journey())
                    .as("They spoke of Norwegian Foreign Minister Ida Holm, who arrives in Nairobi on Monday.")
                    .butNot("They spoke of Norwegian Foreign Minister Ida Holm, who spoke in Nairobi on Monday."),
            named("journeys/on-a-visit")
                    .when(
                            "A=<people> ,? (who)? (is/was/has/are/were/will) <word>{0,5}? (visit/trip/stay/tour) P=<place>")
                    .says(journey())
                    .as("Norwegian Foreign Minister Ida Holm, who is on a visit to Kenya, was tired.")
                    .butNot("Norwegian Foreign Minister Ida Holm, who is on the board, was tired."),
            named("journeys/pays-a-visit")
                    .when("A=<people> ,? ~ V=<pay> <word>{0,4}? (visit/visits) P=<place>")
                    .says(journey())
                    .as("Norwegian Foreign Minister Ida Holm paid an official visit to Kenya.")
                    .butNot("Norwegian Foreign Minister Ida Holm paid a fine in Kenya."),
            named("journeys/during-visit")
                    .when("(during/on/in/while) <word>{0,4}? (visit/trip/stay/tour) P=<place> ,? A=<people>")
                    .says(journey())
                    .as("During a working visit to Nairobi, Norwegian Foreign Minister Ida Holm spoke of fish.")
                    .butNot("During a lecture in Nairobi, Norwegian Foreign Minister Ida Holm spoke of fish."),
            named("journeys/is-there")
                    .when("A=<people> ,? (who|~) (is/was/are/were) (now/currently/still/also)? P=<place>")
                    .says(journey())
                    .as(
                            "They wrote to Norwegian Foreign Minister Ida Holm, who is in Nairobi on the third leg of a tour.")
                    .butNot("They wrote to Norwegian Foreign Minister Ida Holm, who is tired of Nairobi."),
            named("journeys/visit-of")
                    .when("A=<people> 's <word>{0,4}? (visit/trip/tour/stay) P=<place>?")
                    .says(journey())
                    .as("It was the second day of Norwegian Foreign Minister Ida Holm's official visit.")
                    .butNot("It was the second day of Norwegian Foreign Minister Ida Holm's new life."));

    private Journeys() {}
}
