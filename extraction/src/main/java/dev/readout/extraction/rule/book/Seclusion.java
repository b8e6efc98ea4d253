package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.Channel;
import dev.readout.extraction.rule.Production;
import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Being shut in with somebody, or face to face. */
final class Seclusion {
    private static final Production.Meeting IN_ONE_ROOM = meeting().by(Channel.IN_PERSON);

    static final List<Rule> RULES = List.of(
            named("seclusion/is-closeted-with")
                    .when(
                            "A=<people> ,? ~ <word>{0,3}? (closeted/ensconced/cloistered/huddled/sequestered/seated/locked|shut away|holed up|in conclave|in conference|in session|deep in conversation|in a huddle) ~ with .. B=<people>")
                    .says(IN_ONE_ROOM)
                    .as("President Daniel Otieno was closeted with Norwegian Foreign Minister Ida Holm for two hours.")
                    .butNot("President Daniel Otieno was pleased with Norwegian Foreign Minister Ida Holm."),
            named("seclusion/withdraws-with")
                    .when(
                            "A=<people> ,? ~ (withdrew/withdraws/withdraw/retired/retires/retreated/retreats/disappeared/repaired/adjourned/vanished) <word>{0,6}? with ~ B=<people>")
                    .says(IN_ONE_ROOM)
                    .as("President Daniel Otieno withdrew to a side room with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno withdrew to a side room with his papers."),
            named("seclusion/withdraw-together")
                    .when(
                            "A=<people> ,? ~ (withdrew/withdraw/retired/retire/retreated/disappeared/repaired/adjourned/vanished) ~ (to/into/behind/for)")
                    .says(IN_ONE_ROOM.weakly())
                    .as("President Daniel Otieno and Norwegian Foreign Minister Ida Holm retired to the library.")
                    .butNot("President Daniel Otieno retired last year."),
            named("seclusion/behind-doors-with")
                    .when(
                            "(behind closed doors|face to face|face - to - face|eye to eye|one on one|one - on - one|tête-à-tête|in private|in person) ~ with ~ B=<people>")
                    .says(IN_ONE_ROOM)
                    .as("President Daniel Otieno talked behind closed doors with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno talked behind closed doors with farmers."),
            named("seclusion/sits-opposite")
                    .when(
                            "A=<people> ,? ~ (sat/sits/sit/stood/stands/stand/seated|was seated|took a seat|took his seat|took her seat) ~ (opposite/facing/beside|next to|face to face with|side by side with|across <word>{0,4}? from) ~ B=<people>")
                    .says(IN_ONE_ROOM)
                    .as("President Daniel Otieno sat opposite Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno sat opposite a portrait."),
            named("seclusion/they-face-to-face")
                    .when(
                            "A=<people> ,? ~ <word>{0,3}? (face to face|face - to - face|side by side|behind closed doors)")
                    .says(IN_ONE_ROOM.weakly())
                    .as("President Daniel Otieno and Norwegian Foreign Minister Ida Holm sat face to face.")
                    .butNot("President Daniel Otieno and Norwegian Foreign Minister Ida Holm lost face."),
            named("seclusion/hours-with")
                    .when(
                            "A=<people> ,? ~ V=<hold&active> <word>{0,5}? (minutes/hour/hours) ~ (alone|of his time|of her time)? ~ with ~ B=<people>")
                    .says(IN_ONE_ROOM)
                    .as("President Daniel Otieno had twenty minutes alone with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno had twenty minutes alone with his thoughts."));

    private Seclusion() {}
}
