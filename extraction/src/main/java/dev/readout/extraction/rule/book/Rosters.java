package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Production.roster;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Lists of those somebody met: "she met with the following:", then one item for each. */
final class Rosters {
    static final List<Rule> RULES = List.of(
            named("rosters/the-following")
                    .when(
                            "A=<people> ,? ~ (V=<meet&active>|V=<talk&active>|V=<receive&active>|V=<hold&active> ... <event>) <word>{0,14}? :")
                    .says(roster())
                    .as("Norwegian Foreign Minister Ida Holm met with the following colleagues:")
                    .butNot("Norwegian Foreign Minister Ida Holm met with colleagues."),
            named("rosters/item")
                    .when("(•|·|▪|●|◦|–|-|\\*) B=<people>")
                    .says(meeting().listed())
                    .as("• Daniel Otieno, President of Kenya, on fish;")
                    .butNot("Daniel Otieno, President of Kenya, spoke on fish."));

    private Rosters() {}
}
