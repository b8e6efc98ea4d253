package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.rule.Rule;
import java.util.List;

/** The verb "meet" and its like, somebody being its object. */
final class Meets {
    static final List<Rule> RULES = List.of(
            named("meets/somebody")
                    .when("A=<people> ,? ~ V=<meet&active> ... B=<people>")
                    .says(meeting())
                    .as(
                            "Norwegian Foreign Minister Ida Holm on Monday met with Kenyan President Daniel Otieno in Nairobi.",
                            "The Kenyan president will meet his Norwegian counterpart next week.")
                    .butNot("Norwegian Foreign Minister Ida Holm met targets set by the budget."),
            named("meets/who")
                    .when("A=<people> ,? who ~ V=<meet&active> ... B=<people>")
                    .says(meeting())
                    .as("Ida Holm, who met with her Kenyan counterpart in Paris on Monday, sounded hopeful.")
                    .butNot("Ida Holm, who met with success in Paris, sounded hopeful."),
            named("meets/whom")
                    .when("B=<people> ,? (whom|who|that) ~ A=<people> ~ V=<meet&active>")
                    .says(meeting())
                    .as(
                            "She praised Kenyan President Daniel Otieno, whom Norwegian Foreign Minister Ida Holm met on Monday.")
                    .butNot("She praised Kenyan President Daniel Otieno, who met nobody."),
            named("meets/with-whom")
                    .when(
                            "B=<people> ,? (with/to) whom ~ A=<people> ~ (V=<meet&active>|V=<talk&active>|V=<hold&active>)")
                    .says(meeting())
                    .as(
                            "Norwegian Prime Minister Ida Holm, with whom Kenyan President Daniel Otieno met on Monday, was cheerful.")
                    .butNot(
                            "Norwegian Prime Minister Ida Holm, with whom Kenyan President Daniel Otieno agrees, was cheerful."),
            named("meets/each-other")
                    .when("A=<people> ,? ~ V=<meet&active>")
                    .says(meeting())
                    .as("Norwegian Foreign Minister Ida Holm and Kenyan President Daniel Otieno will meet in Oslo.")
                    .butNot("Norwegian Foreign Minister Ida Holm left Oslo."),
            named("meets/sees")
                    .when("A=<people> ,? who? ~ V=<see&active> ~ B=<people>")
                    .says(meeting().weakly())
                    .as("In Oslo Norwegian Foreign Minister Ida Holm saw Kenyan President Daniel Otieno.")
                    .butNot("In Oslo Norwegian Foreign Minister Ida Holm saw a play."),
            named("meets/see-each-other")
                    .when("A=<people> ,? ~ V=<see&active> (each other|one another)")
                    .says(meeting())
                    .as("President Daniel Otieno and Norwegian Foreign Minister Ida Holm will see each other in Oslo.")
                    .butNot("President Daniel Otieno and Norwegian Foreign Minister Ida Holm trust each other."),
            named("meets/sits-with")
                    .when("A=<people> ,? ~ V=<sit&active> ... (with/across/opposite|down|next) ... B=<people>")
                    .says(meeting())
                    .as("President Daniel Otieno sat down with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno sat in the front row."),
            named("meets/sit-down-together")
                    .when("A=<people> ,? ~ V=<sit&active> ~ down (together/for/in/at/on/to/again/this/next/./,)")
                    .says(meeting())
                    .as("President Daniel Otieno and Norwegian Foreign Minister Ida Holm will sit down in May.")
                    .butNot("President Daniel Otieno and Norwegian Foreign Minister Ida Holm turned down a plan."),
            named("meets/comes-together")
                    .when("A=<people> ~ (came/come/comes|got/get/gets) together with B=<people>")
                    .says(meeting())
                    .as("President Daniel Otieno came together with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno came to Oslo with Norwegian Foreign Minister Ida Holm."));

    private Meets() {}
}
