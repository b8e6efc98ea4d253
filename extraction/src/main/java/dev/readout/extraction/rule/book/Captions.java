package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.Channel;
import dev.readout.extraction.rule.Rule;
import dev.readout.extraction.syntax.Modality;
import java.util.List;

/** Pictures and joint subjects: "A and B during their meeting", "A listens to B at talks", "A and B signed a declaration". */
final class Captions {
    static final List<Rule> RULES = List.of(
            named("captions/together-at")
                    .when(
                            "A=<people> <word>{0,16}? (during|at|after|in|over|ahead of|prior to|following) (their|his|her)? ~ E=<event>")
                    .says(meeting().weakly())
                    .as(
                            "President Daniel Otieno and Norwegian Foreign Minister Ida Holm at their meeting in Oslo.",
                            "President Daniel Otieno and Norwegian Foreign Minister Ida Holm praised fish in a conversation by video.")
                    .butNot("President Daniel Otieno and Norwegian Foreign Minister Ida Holm at the opera in Oslo."),
            named("captions/together-before")
                    .when("A=<people> <word>{0,16}? before (their|the|a)? ~ E=<event>")
                    .says(meeting().as(Modality.FACT).weakly())
                    .as("President Daniel Otieno and Norwegian Foreign Minister Ida Holm before their meeting in Oslo.")
                    .butNot(
                            "President Daniel Otieno and Norwegian Foreign Minister Ida Holm before their wedding in Oslo."),
            named("captions/with-somewhere")
                    .when(
                            "A=<people> ~ (left|right|, left ,|, right ,)? with ~ B=<people> ~ (at/in/on/during/after/before)")
                    .says(meeting().by(Channel.IN_PERSON).weakly())
                    .as("President Daniel Otieno (left) with Norwegian Foreign Minister Ida Holm at the port in Oslo.")
                    .butNot("President Daniel Otieno (left) with flowers at the port in Oslo."),
            named("captions/one-to-other-at")
                    .when(
                            "A=<people> <word>{1,8}? B=<people> ~ ,? (during|at|before|after|in|over|following) (their)? ~ E=<event>")
                    .says(meeting().weakly())
                    .as("President Daniel Otieno listens to Norwegian Foreign Minister Ida Holm during a meeting.")
                    .butNot("President Daniel Otieno listens to Norwegian Foreign Minister Ida Holm during a concert."),
            named("captions/their-event")
                    .when("A=<people> ,? ~ <active> their ~ E=<event>")
                    .says(meeting().weakly())
                    .as("President Daniel Otieno and Norwegian Foreign Minister Ida Holm continued their dialogue.")
                    .butNot("President Daniel Otieno and Norwegian Foreign Minister Ida Holm praised their staff."),
            named("captions/sign-together")
                    .when(
                            "A=<people> ,? ~ (V=<sign&active>|<word>{0,2}? (put their names to|set their hands to|put pen to paper on)) <word>{0,6}? <document>")
                    .says(meeting().by(Channel.IN_PERSON).weakly())
                    .as(
                            "President Daniel Otieno and Norwegian Foreign Minister Ida Holm signed a joint declaration.",
                            "President Daniel Otieno and Norwegian Foreign Minister Ida Holm put their names to a treaty.")
                    .butNot("President Daniel Otieno and Norwegian Foreign Minister Ida Holm signed autographs."));

    private Captions() {}
}
