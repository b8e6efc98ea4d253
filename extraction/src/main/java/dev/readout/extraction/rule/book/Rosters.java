package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Production.roster;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.Channel;
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
            named("rosters/credentials-of-several")
                    .when(
                            "(A=<people> ,? ~ <word>{0,2}? (accepted/accepts/accept/received/receives/receive) ... (credentials/credence) <word>{0,8}? (ambassadors/envoys/diplomats)"
                                    + "|(credentials/credence) <word>{0,6}? (ambassadors/envoys/diplomats) <word>{0,3}? (accepted/received) ~ by ~ A=<people>"
                                    + "|(ambassadors/envoys/diplomats) ~ (presented/present/handed/submitted) ... (credentials/credence) to ~ A=<people>)")
                    .says(roster())
                    .as(
                            "President Daniel Otieno received the credentials of three ambassadors.",
                            "Letters of credence of three envoys were accepted by President Daniel Otieno.")
                    .butNot("President Daniel Otieno received the apologies of three ambassadors."),
            named("rosters/they-are")
                    .when(
                            "(they|the <word>{0,3}? (ambassadors/envoys/diplomats)|those <word>{0,4}?) (are/were/is/include/included) ~ :? B=<people>")
                    .says(meeting().by(Channel.IN_PERSON).listed())
                    .as("The new ambassadors are Ida Holm of Norway and Jon Dahl of Fiji.")
                    .butNot("The new ambassadors are tall."),
            named("rosters/item")
                    .when("(•|·|▪|●|◦|–|-|\\*) B=<people>")
                    .says(meeting().listed())
                    .as("• Daniel Otieno, President of Kenya, on fish;")
                    .butNot("Daniel Otieno, President of Kenya, spoke on fish."));

    private Rosters() {}
}
