package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.Channel;
import dev.readout.extraction.rule.Production;
import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Meals, and being somebody's host or guest. */
final class Hospitality {
    private static final String MEAL =
            "(lunch/luncheon/dinner/supper/breakfast/brunch/tea/coffee/meal/drinks/banquet/feast/iftar/barbecue/picnic)";
    private static final Production.Meeting AT_TABLE = meeting().by(Channel.IN_PERSON);

    static final List<Rule> RULES = List.of(
            named("hospitality/has-to-lunch")
                    .when(
                            "A=<people> ,? ~ (V=<hold&active>|<word>{0,2}? (treated/treats/took/entertained)) ~ B=<people> ~"
                                    + " (over/round/in/around/back)? ~ (to/for) <word>{0,5}? " + MEAL)
                    .says(AT_TABLE)
                    .as(
                            "President Daniel Otieno had Norwegian Foreign Minister Ida Holm over for a late supper.",
                            "President Daniel Otieno treated Norwegian Foreign Minister Ida Holm to a lunch of fish.")
                    .butNot("President Daniel Otieno had Norwegian Foreign Minister Ida Holm to thank for peace."),
            named("hospitality/meal-with")
                    .when("A=<people> ,? ~ (V=<hold&active>|<word>{0,2}? (ate/eats/drank/drinks/sipped/sips)) ... "
                            + MEAL + " ... with ~ B=<people>")
                    .says(AT_TABLE)
                    .as("President Daniel Otieno sipped tea with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno sipped tea while Norwegian Foreign Minister Ida Holm waited."),
            named("hospitality/meal-for")
                    .when("A=<people> ,? ~ V=<hold&active> .. " + MEAL
                            + " ~ (for|in honour of|in honor of|in the honour of) .. B=<people>")
                    .says(AT_TABLE)
                    .as("President Daniel Otieno gave a banquet in Nairobi for Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno gave a banquet in Nairobi for children."),
            named("hospitality/plays-host-to")
                    .when(
                            "A=<people> ,? ~ (V=<verb&active>|V=<be&active>) (as)? (the)? (host/hosts) ~ to ... B=<people>")
                    .says(AT_TABLE)
                    .as(
                            "President Daniel Otieno played host to Norwegian Foreign Minister Ida Holm.",
                            "President Daniel Otieno will be host to Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno played host to farmers."),
            named("hospitality/is-guest-of")
                    .when(
                            "B=<people> ,? ~ V=<be&active> <word>{0,4}? (guest|guest of honour|guest of honor|dinner guest) ~ of .. A=<people>")
                    .says(AT_TABLE)
                    .as("Norwegian Foreign Minister Ida Holm was the guest on Monday of President Daniel Otieno.")
                    .butNot("Norwegian Foreign Minister Ida Holm was the guest on Monday of a bank."),
            named("hospitality/is-his-guest")
                    .when("B=<people> ,? ~ V=<be&active> A=<people> 's <word>{0,3}? (guest/host/visitor/caller)")
                    .says(AT_TABLE)
                    .as("Norwegian Foreign Minister Ida Holm was President Daniel Otieno's first guest.")
                    .butNot("Norwegian Foreign Minister Ida Holm was President Daniel Otieno's first critic."),
            named("hospitality/over-a-meal")
                    .when("(over|at|during) <word>{0,6}? " + MEAL + " <word>{0,6}? , ~ A=<people>")
                    .says(AT_TABLE.weakly())
                    .as(
                            "Over a long lunch of fish, President Daniel Otieno and Norwegian Foreign Minister Ida Holm made peace.")
                    .butNot("Over a long lunch of fish, students made peace."),
            named("hospitality/with-over-a-meal")
                    .when("with B=<people> ~ over <word>{0,4}? " + MEAL)
                    .says(AT_TABLE)
                    .as("President Daniel Otieno spoke of peace with Norwegian Foreign Minister Ida Holm over lunch.")
                    .butNot("President Daniel Otieno spoke of peace with a friend over lunch."));

    private Hospitality() {}
}
