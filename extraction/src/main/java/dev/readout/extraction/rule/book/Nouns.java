package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Nouns for meetings with their people, whatever the verb: "talks between A and B", "A's meeting with B". */
final class Nouns {
    static final List<Rule> RULES = List.of(
            named("nouns/between")
                    .when("E=<event> ... (between/of/among/involving) ... A=<people>")
                    .says(meeting())
                    .as(
                            "Talks between Kenyan President Daniel Otieno and Norwegian Foreign Minister Ida Holm took place.")
                    .butNot("Talks between friends took place."),
            named("nouns/possessive-with")
                    .when("A=<people> 's E=<event> ... with ... B=<people>")
                    .says(meeting())
                    .as("He spoke of President Daniel Otieno's meeting with Norwegian Foreign Minister Ida Holm.")
                    .butNot("He spoke of President Daniel Otieno's meeting with the press."),
            named("nouns/of-with")
                    .when("E=<event> ... of ... A=<people> ~ with ... B=<people>")
                    .says(meeting())
                    .as(
                            "A telephone conversation of President Daniel Otieno with Norwegian Foreign Minister Ida Holm took place.")
                    .butNot("A telephone conversation of President Daniel Otieno took place."),
            named("nouns/his-with")
                    .when("A=<people> <word>{0,30}? his/her/their <word>{0,3}? E=<event> ~ with ... B=<people>")
                    .says(meeting())
                    .as(
                            "Norwegian Foreign Minister Ida Holm spoke of trade at her meeting with President Daniel Otieno.")
                    .butNot("Norwegian Foreign Minister Ida Holm spoke of trade at her meeting with farmers."),
            named("nouns/in-his-with")
                    .when("his/her/their <word>{0,3}? E=<event> ~ with ... B=<people> ~ ,? A=<people>")
                    .says(meeting())
                    .as(
                            "In her meeting with President Daniel Otieno today, Norwegian Foreign Minister Ida Holm thanked him.")
                    .butNot("In her meeting with farmers today, Norwegian Foreign Minister Ida Holm thanked them."),
            named("nouns/during-their")
                    .when("(during/in/at/after/following) their ... E=<event> ~ ,? A=<people>")
                    .says(meeting())
                    .as(
                            "During their meeting in Oslo in May, President Daniel Otieno and Foreign Minister Ida Holm announced it.")
                    .butNot("During their stay in Oslo, President Daniel Otieno and Foreign Minister Ida Holm rested."),
            named("nouns/during-one-to-other")
                    .when("(during/in) (their)? ... E=<event> ,? A=<people> <word>{1,14}? B=<people>")
                    .says(meeting())
                    .as(
                            "During a telephone conversation, President Daniel Otieno conveyed warm wishes to Norwegian Foreign Minister Ida Holm.")
                    .butNot("During a telephone conversation, President Daniel Otieno conveyed warm wishes."),
            named("nouns/during")
                    .when("(during/in/at/after/following) ... E=<event> ~ ,? A=<people>")
                    .says(meeting().weakly())
                    .as("During the telephone conversation, President Daniel Otieno and Ida Holm exchanged greetings.")
                    .butNot("The telephone conversation was long."));

    private Nouns() {}
}
