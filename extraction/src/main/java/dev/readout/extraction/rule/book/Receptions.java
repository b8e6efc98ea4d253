package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.Channel;
import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Receiving guests, calling on hosts, letters of credence. */
final class Receptions {
    static final List<Rule> RULES = List.of(
            named("receptions/receive")
                    .when("A=<people> ,? ~ V=<receive&active> .. B=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("Kenyan President Daniel Otieno received Norwegian Foreign Minister Ida Holm in Nairobi.")
                    .butNot(
                            "Kenyan President Daniel Otieno received a letter from Norwegian Foreign Minister Ida Holm."),
            named("receptions/received-by")
                    .when("B=<people> ,? ~ V=<receive&passive> ... by ... A=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as(
                            "Norwegian Foreign Minister Ida Holm was received in Nairobi by Kenyan President Daniel Otieno.")
                    .butNot("Norwegian Foreign Minister Ida Holm was received in Nairobi."),
            named("receptions/met-by")
                    .when("B=<people> ,? ~ V=<meet&passive> ... by ... A=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as(
                            "Norwegian Foreign Minister Ida Holm was met at the residence by Kenyan President Daniel Otieno.")
                    .butNot("Norwegian Foreign Minister Ida Holm was met with applause."),
            named("receptions/whom-received")
                    .when("B=<people> ,? whom ~ A=<people> ,? ~ V=<receive&active>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as(
                            "The letter was brought by Norwegian Foreign Minister Ida Holm, whom President Daniel Otieno received.")
                    .butNot("The letter was brought by Norwegian Foreign Minister Ida Holm, whom nobody received."),
            named("receptions/call-on")
                    .when("A=<people> ,? ~ V=<call&active> ... on ~ B=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("Norwegian Foreign Minister Ida Holm also called on President Daniel Otieno.")
                    .butNot("Norwegian Foreign Minister Ida Holm called for peace."),
            named("receptions/pay-call")
                    .when(
                            "A=<people> ,? ~ (V=<pay&active> ... (call/calls/visit) (on/upon/to)|V=<hold&active> ... (call/calls) (on/upon)) ~ B=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("Norwegian Foreign Minister Ida Holm paid a courtesy call on President Daniel Otieno.")
                    .butNot("Norwegian Foreign Minister Ida Holm paid a visit to Nairobi."),
            named("receptions/paid-call-by")
                    .when("B=<people> ,? ~ V=<pay&passive> ... (call/calls/visit) .. by A=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("President Daniel Otieno was paid a courtesy call by Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno was paid a salary by the state."),
            named("receptions/receives-credentials")
                    .when("A=<people> ,? ~ V=<receive&active> .. (credentials/credence) ... (of/from) ... B=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("President Daniel Otieno received the credentials of the new Ambassador of Norway, Ida Holm.")
                    .butNot("President Daniel Otieno received a book of Ida Holm."),
            named("receptions/receives-call")
                    .when("A=<people> ,? ~ V=<receive&active> .. (call/visit) (from/by) .. B=<people>")
                    .says(meeting())
                    .as("President Daniel Otieno received a courtesy call from Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno received a gift from Norwegian Foreign Minister Ida Holm."),
            named("receptions/visited-by")
                    .when("B=<people> ,? ~ (was/were) ~ (visited|called on|called upon|sought out) ~ by ~ A=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("President Daniel Otieno was visited on Monday by Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno was visited on Monday by farmers."),
            named("receptions/visits-somebody")
                    .when("A=<people> ,? ~ (visited/visits) ~ B=<people> ~ (at/in/,/on/.)")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("Norwegian Prime Minister Ida Holm visited Kenyan President Daniel Otieno at his residence.")
                    .butNot("Norwegian Prime Minister Ida Holm visited Oslo."),
            named("receptions/receptions-for")
                    .when(
                            "A=<people> ,? ~ V=<hold&active> .. (reception/dinner/banquet/lunch/luncheon/breakfast) ~ (for|in honour of|in honor of) .. B=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as(
                            "President Daniel Otieno hosted a reception in Nairobi for Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno hosted a reception in Nairobi for children."),
            named("receptions/credentials")
                    .when(
                            "A=<people> ,? ~ (presented/present/presents/handed/submitted/gave/delivered|handed over) ... (credentials/credence) to ~ B=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("Norwegian Ambassador Ida Holm presented her credentials to Kenyan President Daniel Otieno.")
                    .butNot("Norwegian Ambassador Ida Holm presented her book to Kenyan President Daniel Otieno."),
            named("receptions/hands-him-credentials")
                    .when("A=<people> ,? ~ (handed/gave) ~ B=<people> (his/her/their|the) ... (credentials/credence)")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("Norwegian Ambassador Ida Holm handed President Daniel Otieno her letters of credence.")
                    .butNot("Norwegian Ambassador Ida Holm handed President Daniel Otieno her book."),
            named("receptions/accepts-credentials")
                    .when(
                            "A=<people> ,? ~ (accepted/accepts/took/takes) ... (credentials/credence) ... (of/from) ... B=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("President Daniel Otieno accepted the letter of credence from Norwegian Ambassador Ida Holm.")
                    .butNot("President Daniel Otieno accepted a book from Norwegian Ambassador Ida Holm."),
            named("receptions/credentials-accepted-by")
                    .when(
                            "(credentials/credence) ... (of/from) <word>{0,6}? B=<people> ~ (was/were) (accepted/received/taken) ~ by ~ A=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("The credentials of Norwegian Ambassador Ida Holm were accepted by President Daniel Otieno.")
                    .butNot("The cakes of Norwegian Ambassador Ida Holm were accepted by President Daniel Otieno."),
            named("receptions/accepts-his-credentials")
                    .when(
                            "B=<people> ,? ~ (had)? (accepted/received/accepts/receives) (his/her|the) ... (credentials/credence)")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as(
                            "Norwegian Ambassador Ida Holm left the palace where President Daniel Otieno had accepted her letter of credence.")
                    .butNot(
                            "Norwegian Ambassador Ida Holm left the palace where President Daniel Otieno had accepted her gift."),
            named("receptions/audience")
                    .when(
                            "B=<people> ~ (was/were) ... (granted/given|received in) ... audience ... (by/with) A=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as(
                            "Norwegian Foreign Minister Ida Holm was granted an audience by Kenyan President Daniel Otieno.")
                    .butNot(
                            "Norwegian Foreign Minister Ida Holm was granted asylum by Kenyan President Daniel Otieno."));

    private Receptions() {}
}
