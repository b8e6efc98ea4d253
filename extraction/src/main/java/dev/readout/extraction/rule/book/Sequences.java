package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.Channel;
import dev.readout.extraction.rule.Rule;
import java.util.List;

/**
 * Verbs and nouns with the one met, whose subject stands farther away: "flew to Oslo, toured the port and received B",
 * "after meeting B, A said". Who did it is the sentence's subject.
 */
final class Sequences {
    static final List<Rule> RULES = List.of(
            named("sequences/event-with")
                    .when("E=<event> .. with .. B=<people>")
                    .says(meeting())
                    .as(
                            "Norwegian Foreign Minister Ida Holm was in Nairobi for talks with President Daniel Otieno on Monday.")
                    .butNot("Norwegian Foreign Minister Ida Holm was in Nairobi for talks on Monday."),
            named("sequences/meeting-somebody-he")
                    .when("V=<meet&gerund> (with)? ~ B=<people> ~ ,? A=<people>")
                    .says(meeting())
                    .as(
                            "Earlier, meeting Norwegian Foreign Minister Ida Holm in Oslo, President Daniel Otieno was cheerful.")
                    .butNot("Earlier, meeting farmers in Oslo, President Daniel Otieno was cheerful."),
            named("sequences/meeting-somebody")
                    .when(
                            "(after|before|while|when|by|upon|on|in|since|besides|and|from|for|of|to) V=<meet&gerund> (with)? ~ B=<people>")
                    .says(meeting())
                    .as("After meeting Norwegian Foreign Minister Ida Holm in Oslo, President Daniel Otieno went home.")
                    .butNot("After meeting farmers in Oslo, President Daniel Otieno went home."),
            named("sequences/to-meet")
                    .when("V=<meet&infinitive> (with)? ~ B=<people>")
                    .says(meeting())
                    .as("He is in Nairobi to meet Kenyan President Daniel Otieno.")
                    .butNot("He is in Nairobi to meet farmers."),
            named("sequences/to-see")
                    .when(
                            "(V=<see&infinitive>|V=<receive&infinitive>|V=<talk&infinitive> ~ (with/to)|V=<call&infinitive> on) ~ B=<people>")
                    .says(meeting().weakly())
                    .as("Norwegian Foreign Minister Ida Holm stopped in Nairobi to see President Daniel Otieno.")
                    .butNot("Norwegian Foreign Minister Ida Holm stopped in Nairobi to see a play."),
            named("sequences/and-met")
                    .when("(and|then|before|also|later|,) ~ V=<meet&active> ... B=<people>")
                    .says(meeting())
                    .as("President Daniel Otieno flew over the area and met with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno flew over the area and met with farmers."),
            named("sequences/and-received")
                    .when("(and|then|also|later|,) ~ V=<receive&active> ~ B=<people>")
                    .says(meeting())
                    .as("President Daniel Otieno opened a port and received Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno opened a port and received an award."),
            named("sequences/receiving")
                    .when("(after|while|by|when|on|before) ~ V=<receive&gerund> ~ B=<people>")
                    .says(meeting())
                    .as("President Daniel Otieno spoke of fish after receiving Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno spoke of fish after receiving an award."),
            named("sequences/and-saw")
                    .when("(and|then|also|later|,) ~ V=<see&active> ~ B=<people>")
                    .says(meeting().weakly())
                    .as("President Daniel Otieno opened a port, saw Norwegian Foreign Minister Ida Holm and rested.")
                    .butNot("President Daniel Otieno opened a port, saw a play and rested."),
            named("sequences/and-spoke")
                    .when("(and|then|also|later|,) ~ V=<talk&active> ~ (with/to) ~ B=<people>")
                    .says(meeting().remotely())
                    .as("President Daniel Otieno opened a port and spoke with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno opened a port and spoke with farmers."),
            named("sequences/and-with")
                    .when(
                            "(V=<meet&active>|V=<talk&active>|V=<hold&active> ... <event>) <word>{2,24}? (and|,|;) ,? (then|also|later|afterwards|separately|subsequently|finally|before that|after that|in another call|in a separate call|in a second call|in another) ,? (with/to) ~ B=<people>")
                    .says(meeting().remotely())
                    .as(
                            "President Daniel Otieno spoke with Queen Ann of Fiji and, separately, with Norwegian Foreign Minister Ida Holm.")
                    .butNot(
                            "President Daniel Otieno spoke with Queen Ann of Fiji and with Norwegian Foreign Minister Ida Holm."),
            named("sequences/speaking")
                    .when("(after|while|when|before|following) ~ V=<talk&gerund> ... (with/to) ~ B=<people>")
                    .says(meeting().remotely())
                    .as("President Daniel Otieno was hopeful after speaking to Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno was hopeful after speaking to farmers."),
            named("sequences/and-called-on")
                    .when("(and|then|also|later|,) ~ V=<call&active> on ~ B=<people>")
                    .says(meeting())
                    .as("Norwegian Foreign Minister Ida Holm opened a port and called on President Daniel Otieno.")
                    .butNot("Norwegian Foreign Minister Ida Holm opened a port and called on voters."),
            named("sequences/and-phoned")
                    .when("(and|then|also|later|,) ~ V=<phone&active> ~ B=<people>")
                    .says(meeting().by(Channel.PHONE))
                    .as(
                            "Kenyan President Daniel Otieno opened a port and telephoned Norwegian Prime Minister Ida Holm.")
                    .butNot("Kenyan President Daniel Otieno opened a port and telephoned home."),
            named("sequences/and-called")
                    .when("(and|then|also|later) ~ (called|calls) ~ B=<people> ~ (./,/to/on/about/over)")
                    .says(meeting().by(Channel.PHONE).weakly())
                    .as(
                            "Kenyan President Daniel Otieno opened a port and called Norwegian Prime Minister Ida Holm to boast.")
                    .butNot(
                            "Kenyan President Daniel Otieno opened a port and called Norwegian Prime Minister Ida Holm a friend."),
            named("sequences/received-by")
                    .when("(and|then|also|later|,) ~ V=<receive&passive> ... by ~ B=<people>")
                    .says(meeting())
                    .as("Norwegian Foreign Minister Ida Holm landed and was received by President Daniel Otieno.")
                    .butNot("Norwegian Foreign Minister Ida Holm landed and was received by farmers."));

    private Sequences() {}
}
