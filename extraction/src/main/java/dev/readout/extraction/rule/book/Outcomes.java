package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.outcome;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.Outcome;
import dev.readout.extraction.rule.Rule;
import java.util.List;

/** What a meeting brought: documents signed, statements issued, relations raised. */
final class Outcomes {
    static final List<Rule> RULES = List.of(
            named("outcomes/signed")
                    .when("(A=<people> ~)? V=<sign&active> <word>{0,12}? D=<document>")
                    .says(outcome())
                    .as("After the talks, the ministers signed a memorandum of understanding on ports.")
                    .butNot("The ministers spoke about a memorandum of understanding on ports."),
            named("outcomes/was-signed")
                    .when("D=<document> <word>{0,16}? V=<sign&passive>")
                    .says(outcome())
                    .as("An agreement on fisheries was signed in the presence of both presidents.")
                    .butNot("An agreement on fisheries was discussed in the presence of both presidents."),
            named("outcomes/names-to")
                    .when(
                            "(put/puts) (their/his/her) (names/signatures/name/signature) (to/under) <word>{0,6}? D=<document>")
                    .says(outcome())
                    .as("The ministers put their names to a joint declaration.")
                    .butNot("The ministers put their hopes in a joint declaration."),
            named("outcomes/level-announced")
                    .when(
                            "(A=<people> ~)? V=<sign&active> <word>{0,6}? (elevation/upgrade/upgrading/establishment/elevating/raising/establishing) <word>{0,14}? D=<level>")
                    .says(outcome())
                    .as("The presidents announced the elevation of relations to a comprehensive strategic partnership.")
                    .butNot("The presidents praised the strategic partnership."),
            named("outcomes/level-raised")
                    .when("(elevated/upgraded/raised/lifted/elevate/upgrade) <word>{0,12}? to <word>{0,8}? D=<level>")
                    .says(outcome())
                    .as("Relations were upgraded to a strategic partnership.")
                    .butNot("Taxes were raised before the strategic partnership."),
            named("outcomes/level-agreed")
                    .when(
                            "(agreed/agree/decided/decide) to (establish/forge/form/build/create/launch) <word>{0,6}? D=<level>")
                    .says(outcome())
                    .as("The presidents agreed to establish a strategic partnership.")
                    .butNot("The presidents hope to establish a strategic partnership."),
            named("outcomes/signing-of")
                    .when(
                            "(with/after/at/saw/see/witnessed/attended/oversaw/followed) <word>{0,3}? signing (ceremony/ceremonies)? (of/for) <word>{0,8}? D=<document>")
                    .says(outcome())
                    .as("The talks ended with the signing of an agreement on fisheries.")
                    .butNot("The talks will speed up the signing of an agreement on fisheries."),
            named("outcomes/joint-statement-says")
                    .when(
                            "joint (press)? (statement/declaration/communique/communiqué) <word>{0,6}? (said/says/read/reads/noted/notes/stressed/underlined/reaffirmed/states/stated/released/issued/published/adopted/following/after/followed)")
                    .says(outcome(Outcome.JOINT_STATEMENT))
                    .as("A joint statement said that the ministers would meet again.")
                    .butNot("They worked on a joint statement."),
            named("outcomes/in-a-joint-statement")
                    .when(
                            "(in/according) (to)? (a/their/the) joint (press)? (statement/declaration/communique/communiqué)")
                    .says(outcome(Outcome.JOINT_STATEMENT))
                    .as("In a joint statement, the two ministers called for calm.")
                    .butNot("The two ministers discussed a joint statement."));

    private Outcomes() {}
}
