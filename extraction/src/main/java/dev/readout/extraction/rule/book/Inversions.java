package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.Channel;
import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Sentences that tell the one met last or first: "last to see A was B", "across from A sat B", "among those he met was B". */
final class Inversions {
    static final List<Rule> RULES = List.of(
            named("inversions/last-to-see")
                    .when(
                            "(first/last/next/second/third/only/latest|others|among those|one) <word>{0,5}? to (see/meet/greet/visit|sit down with|speak with|speak to|call on) ~ B=<people> ~ (was/were/is/are) ~ A=<people>")
                    .says(meeting())
                    .as("The last to see President Daniel Otieno was Norwegian Foreign Minister Ida Holm.")
                    .butNot("The last to see President Daniel Otieno was a farmer."),
            named("inversions/across-from")
                    .when(
                            "(opposite|across <word>{0,4}? from|facing|beside|alongside|next to) ~ B=<people> ~ ,? (was/were/sat/stood/sits/stands) ~ A=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("Across the table from President Daniel Otieno sat Norwegian Foreign Minister Ida Holm.")
                    .butNot("Across the table from President Daniel Otieno sat a farmer."),
            named("inversions/among-those-met")
                    .when(
                            "(those|people|guests|leaders|officials|one|others|person) <word>{0,3}? A=<people> ~ (met/saw/received/hosted|met with|spoke to|spoke with|had met|talked to) ~ (was/were/is/are|included) ~ B=<people>")
                    .says(meeting())
                    .as("Among those President Daniel Otieno met in Oslo was Norwegian Foreign Minister Ida Holm.")
                    .butNot("Among those President Daniel Otieno met in Oslo was a farmer."),
            named("inversions/his-guest-was")
                    .when(
                            "A=<people> 's (host/guest/visitor/interlocutor/caller|opposite number|dinner companion) ~ (was/is) ~ B=<people>")
                    .says(meeting())
                    .as("President Daniel Otieno's guest on Monday was Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno's guest on Monday was a farmer."),
            named("inversions/on-the-line")
                    .when("B=<people> ,? ~ (was/is) on the (line|phone|other end|screen)")
                    .says(meeting().by(Channel.PHONE).withProtagonist())
                    .as("Norwegian Foreign Minister Ida Holm was on the line.")
                    .butNot("The career of Norwegian Foreign Minister Ida Holm was on the decline."),
            named("inversions/next-was")
                    .when(
                            "(next/then/last/first/second/third|after that|later on|later) ~ (came/was/in) (the turn of)? ~ B=<people> ~ (.|,|who)")
                    .says(meeting().withProtagonist())
                    .as("Next came Norwegian Foreign Minister Ida Holm, who brought a gift.")
                    .butNot("Next came a farmer, who brought a gift."),
            named("inversions/was-received")
                    .when(
                            "B=<people> ,? ~ (was/were) (also/then/later)? (received|granted an audience|given an audience|shown in|next in line|the next guest|the next visitor) ~ (.|,|and)")
                    .says(meeting().by(Channel.IN_PERSON).withProtagonist())
                    .as("Separately, Norwegian Foreign Minister Ida Holm was granted an audience.")
                    .butNot("Separately, Norwegian Foreign Minister Ida Holm was granted asylum."),
            named("inversions/joined-by")
                    .when("A=<people> ,? ~ (was/is) joined ~ by ~ B=<people> ~ (for/at/in) ... E=<event>")
                    .says(meeting().weakly())
                    .as(
                            "President Daniel Otieno was joined by Norwegian Foreign Minister Ida Holm for a working lunch.")
                    .butNot("President Daniel Otieno was joined by Norwegian Foreign Minister Ida Holm on the stage."),
            named("inversions/brought-together")
                    .when(
                            "E=<event> ... (brought/brings/bring/pitted/sees/saw) ~ (together)? A=<people> (together|and|with|face to face)?")
                    .says(meeting())
                    .as("The talks brought together President Daniel Otieno and Norwegian Foreign Minister Ida Holm.")
                    .butNot("The talks brought peace."));

    private Inversions() {}
}
