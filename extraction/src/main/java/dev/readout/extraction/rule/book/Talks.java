package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Talking: verbs that take "with" or "to", and verbs such as "hold" with a noun for the meeting. */
final class Talks {
    static final List<Rule> RULES = List.of(
            named("talks/hold-with")
                    .when("A=<people> ,? ~ V=<hold&active> ... E=<event> ... (with/between/alongside) ... B=<people>")
                    .says(meeting())
                    .as("Kenyan President Daniel Otieno held talks with Norwegian Foreign Minister Ida Holm on Monday.")
                    .butNot("Kenyan President Daniel Otieno held talks on Monday."),
            named("talks/hold-together")
                    .when("A=<people> ,? ~ V=<hold&active> ... E=<event>")
                    .says(meeting())
                    .as("Kenyan President Daniel Otieno and Norwegian Foreign Minister Ida Holm had a working lunch.")
                    .butNot("Kenyan President Daniel Otieno and Norwegian Foreign Minister Ida Holm had doubts."),
            named("talks/joins-at-invitation")
                    .when("(at/on/upon) the invitation of ~ B=<people> ~ ,? A=<people> ~ V=<join&active> ... E=<event>")
                    .says(meeting())
                    .as(
                            "At the invitation of Kenyan President Daniel Otieno, Norwegian Prime Minister Ida Holm will join a session of the club.")
                    .butNot(
                            "At the invitation of Kenyan President Daniel Otieno, Norwegian Prime Minister Ida Holm will visit Nairobi."),
            named("talks/that-he-had-with")
                    .when("E=<event> ,? (which|that)? ~ A=<people> ~ V=<hold&active> ~ with .. B=<people>")
                    .says(meeting())
                    .as(
                            "He recalled the discussions which President Daniel Otieno had had with Foreign Minister Ida Holm of Norway.")
                    .butNot("He recalled the discussions which President Daniel Otieno had had at home."),
            named("talks/held-between")
                    .when(
                            "E=<event> ~ (V=<hold&passive>|V=<take&active>|V=<take&passive>) ... (between/among) ... A=<people>")
                    .says(meeting())
                    .as(
                            "Talks were held on Monday between Kenyan President Daniel Otieno and Norwegian Prime Minister Ida Holm.")
                    .butNot("Talks were held on Monday between friends."),
            named("talks/led-by")
                    .when("E=<event> ~ (was/were)? (led/headed/chaired/co-chaired|presided over) ~ by ~ A=<people>")
                    .says(meeting())
                    .as("The talks were led by Kenyan President Daniel Otieno and Norwegian Prime Minister Ida Holm.")
                    .butNot("The talks were led by experts."),
            named("talks/co-chair")
                    .when("A=<people> ,? ~ (co-chair/co-chaired/co-chairs/cochaired)")
                    .says(meeting())
                    .as(
                            "Kenyan President Daniel Otieno and Norwegian Prime Minister Ida Holm co-chaired the joint commission.")
                    .butNot("Kenyan President Daniel Otieno and Norwegian Prime Minister Ida Holm chaired nothing."),
            named("talks/present-were")
                    .when(
                            "(present|taking part|participating|attending|seated) (at/in)? ... E=<event> ~ (were/was) ~ A=<people>")
                    .says(meeting())
                    .as(
                            "Present at the meeting were Kenyan President Daniel Otieno and Norwegian Prime Minister Ida Holm.")
                    .butNot("Present at the meeting were farmers."),
            named("talks/that-they-had")
                    .when("E=<event> ,? (which|that)? ~ A=<people> ~ V=<hold&active>")
                    .says(meeting())
                    .as("The talks President Daniel Otieno and Foreign Minister Ida Holm had on Monday were short.")
                    .butNot("The talks President Daniel Otieno praised on Monday were short."),
            named("talks/speak-with")
                    .when("A=<people> ,? ~ V=<talk&active> ... (with/to) ... B=<people>")
                    .says(meeting().remotely())
                    .as("Kenyan President Daniel Otieno spoke today with Norwegian Foreign Minister Ida Holm.")
                    .butNot("Kenyan President Daniel Otieno spoke of Norwegian Foreign Minister Ida Holm."),
            named("talks/speak-together")
                    .when("A=<people> ,? ~ V=<talk&active>")
                    .says(meeting().remotely())
                    .as("Kenyan President Daniel Otieno and Norwegian Foreign Minister Ida Holm spoke by telephone.")
                    .butNot("Kenyan President Daniel Otieno left."),
            named("talks/exchange-views")
                    .when(
                            "A=<people> ,? ~ V=<discuss&active> ... (views/opinions/notes/ideas|an? exchange of views) ... with ... B=<people>")
                    .says(meeting())
                    .as("Kenyan President Daniel Otieno exchanged views with Norwegian Foreign Minister Ida Holm.")
                    .butNot("Kenyan President Daniel Otieno exchanged gifts with Norwegian Foreign Minister Ida Holm."),
            named("talks/takes-up-with")
                    .when("A=<people> ,? ~ (took/takes/take/brought/brings) up ... with ~ B=<people>")
                    .says(meeting().weakly())
                    .as("Kenyan President Daniel Otieno took up the matter with Norwegian Prime Minister Ida Holm.")
                    .butNot("Kenyan President Daniel Otieno took up golf like Norwegian Prime Minister Ida Holm."),
            named("talks/go-over-with")
                    .when(
                            "A=<people> ,? ~ (went/goes/go/ran/runs/walked/worked/talked/thrashed/touched/dwelt/took|set) (over/through/into/out/on|stock of|forth) <word>{1,16}? with B=<people>")
                    .says(meeting().weakly())
                    .as(
                            "President Daniel Otieno went through the list of ports with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno went through the port like Norwegian Foreign Minister Ida Holm."),
            named("talks/go-over-together")
                    .when(
                            "A=<people> ,? ~ (went/go/ran/run/walked/worked/talked/thrashed/touched/dwelt/took|set) (over/through/into/on|stock of|forth|out) ~ (the/a/an/their/its/how/what/all/every/each/some)")
                    .says(meeting().weakly())
                    .as("President Daniel Otieno and Norwegian Foreign Minister Ida Holm went over the list of ports.")
                    .butNot("President Daniel Otieno and Norwegian Foreign Minister Ida Holm went home."),
            named("talks/together-with")
                    .when("A=<people> <word>{1,12}? (together|jointly|along) with ~ B=<people>")
                    .says(meeting().weakly())
                    .as(
                            "Kenyan President Daniel Otieno opened the port together with Norwegian Prime Minister Ida Holm.")
                    .butNot("Kenyan President Daniel Otieno opened the port with Norwegian Prime Minister Ida Holm."),
            named("talks/discuss-with")
                    .when("A=<people> ,? ~ V=<discuss&active> ... with B=<people>")
                    .says(meeting().weakly())
                    .as(
                            "Kenyan President Daniel Otieno discussed the harvest with Norwegian Foreign Minister Ida Holm.")
                    .butNot("Kenyan President Daniel Otieno discussed the harvest."),
            named("talks/discuss-together")
                    .when("A=<people> ,? ~ V=<discuss&active>")
                    .says(meeting().weakly())
                    .as("Kenyan President Daniel Otieno and Norwegian Foreign Minister Ida Holm discussed the harvest.")
                    .butNot("Kenyan President Daniel Otieno left."));

    private Talks() {}
}
