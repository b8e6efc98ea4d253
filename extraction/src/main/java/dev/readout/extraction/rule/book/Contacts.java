package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.Channel;
import dev.readout.extraction.rule.Rule;
import java.util.List;

/** What people do with each other in one room: shaking hands, sitting together, showing around, being a guest. */
final class Contacts {
    static final List<Rule> RULES = List.of(
            named("contacts/shakes-hands-with")
                    .when("A=<people> ,? <word>{0,8}? (shake/shakes/shook/shaking) hands ~ with ~ B=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("President Daniel Otieno (L) shakes hands with Norwegian Foreign Minister Ida Holm in Oslo.")
                    .butNot("President Daniel Otieno (L) shakes hands with farmers in Oslo."),
            named("contacts/shake-hands")
                    .when("A=<people> ,? <word>{0,6}? (shake/shook/shaking) hands")
                    .says(meeting().by(Channel.IN_PERSON).weakly())
                    .as("President Daniel Otieno and Norwegian Foreign Minister Ida Holm shake hands in Oslo.")
                    .butNot("President Daniel Otieno and Norwegian Foreign Minister Ida Holm shook their heads."),
            named("contacts/embraces")
                    .when("A=<people> ,? ~ (embraced/embraces/hugged/hugs/kissed/kisses/toasted/toasts) ~ B=<people>")
                    .says(meeting().by(Channel.IN_PERSON).weakly())
                    .as("President Daniel Otieno embraced Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno embraced the plan of Norwegian Foreign Minister Ida Holm."),
            named("contacts/leads-somewhere")
                    .when(
                            "A=<people> ,? ~ (showed/shows/led/leads/took/walked/escorted/escorts/ushered/ushers/guided/drove/accompanied/accompanies) ~ B=<people> ~ (around/round/into/through/to/along/over/across|on a)")
                    .says(meeting().by(Channel.IN_PERSON).weakly())
                    .as("President Daniel Otieno showed Norwegian Foreign Minister Ida Holm around the port.")
                    .butNot("President Daniel Otieno showed Norwegian Foreign Minister Ida Holm no respect."),
            named("contacts/idioms-with")
                    .when(
                            "A=<people> ,? ~ (came/comes/come/sat/stood/met/caught/linked/hooked/touched/broke/crossed/rubbed/ran/bumped/dropped/looked/found) <word>{0,2}? (face to face with|eye to eye with|up with|up by video with|base with|bread with|paths with|shoulders with|into|in on|at the same table as|at the same table with) ~ B=<people>")
                    .says(meeting())
                    .as(
                            "Kenyan President Daniel Otieno came face to face with Norwegian Prime Minister Ida Holm in Oslo.")
                    .butNot("Kenyan President Daniel Otieno came up with a plan."),
            named("contacts/idioms-together")
                    .when(
                            "A=<people> ,? ~ (put their heads together|got together|get together|broke bread|came together|sat together|linked up|caught up|came face to face|crossed paths|convened|held hands)")
                    .says(meeting())
                    .as("Kenyan President Daniel Otieno and Norwegian Prime Minister Ida Holm got together in Oslo.")
                    .butNot("Kenyan President Daniel Otieno and Norwegian Prime Minister Ida Holm got wet in Oslo."),
            named("contacts/act-together")
                    .when(
                            "A=<people> ,? ~ (toured/inaugurated/opened/visited/laid/unveiled/planted/rode/drove/walked/strolled/boarded/launched/watched/witnessed|V=<sit&active>|cut a|cut the|lit a) ~ (the/a/an/through/along/to/on/in/under/for/at/by/down/together)")
                    .says(meeting().by(Channel.IN_PERSON).weakly())
                    .as("President Daniel Otieno and Norwegian Foreign Minister Ida Holm toured the port in Oslo.")
                    .butNot(
                            "President Daniel Otieno and Norwegian Foreign Minister Ida Holm praised the port in Oslo."),
            named("contacts/sees-off")
                    .when("A=<people> ,? ~ (saw/sees|bade/bid|said) ~ (off|farewell to|goodbye to) ~ B=<people>")
                    .says(meeting().by(Channel.IN_PERSON).weakly())
                    .as("President Daniel Otieno saw off Norwegian Foreign Minister Ida Holm at the airport.")
                    .butNot("President Daniel Otieno saw Norwegian Foreign Minister Ida Holm on a screen."),
            named("contacts/leaves-office-of")
                    .when(
                            "(leaving|left|emerged from|emerging from|came out of|stepped out of|visited|entered) the (office/study/residence/palace) of ~ B=<people>")
                    .says(meeting().by(Channel.IN_PERSON).weakly())
                    .as(
                            "President Daniel Otieno smiled after leaving the office of Norwegian Foreign Minister Ida Holm.")
                    .butNot(
                            "President Daniel Otieno smiled after reading the book of Norwegian Foreign Minister Ida Holm."),
            named("contacts/delegations-headed-by")
                    .when("(headed/led/represented) ~ by ~ A=<people> <word>{1,8}? by ~ B=<people>")
                    .says(meeting().weakly())
                    .as(
                            "The Kenyan delegation was headed by Foreign Minister Daniel Otieno and the Norwegian one by Foreign Minister Ida Holm.")
                    .butNot("The Kenyan delegation was headed by Foreign Minister Daniel Otieno, but disliked."),
            named("contacts/led-the-sides")
                    .when(
                            "A=<people> ,? ~ (led/headed/represented) ... (side/delegation/team) <word>{0,4}? B=<people> ~ (led/headed/represented|that of|the)")
                    .says(meeting().weakly())
                    .as(
                            "Kenyan President Daniel Otieno led the Kenyan side, while Norwegian Prime Minister Ida Holm headed the Norwegian delegation.")
                    .butNot("Kenyan President Daniel Otieno led the Kenyan side to victory."),
            named("contacts/spends-time")
                    .when(
                            "A=<people> ,? ~ (spent/spend/spends) ... (minutes/hours/hour/time/day/days/morning/afternoon/evening/night) <word>{0,6}? (with|alongside|in the company of) ... B=<people>")
                    .says(meeting())
                    .as("President Daniel Otieno spent two hours with Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno spent two hours with farmers."),
            named("contacts/makes-time")
                    .when(
                            "A=<people> ,? ~ (cleared/clears/made/makes/found/finds/took|set aside) ... (time/minutes/hour/hours) ~ (for|with|to see|to meet) ~ (his/her <word>{0,3}? ,)? B=<people>")
                    .says(meeting())
                    .as("President Daniel Otieno made time for Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno made time for his family."),
            named("contacts/gives-time")
                    .when(
                            "A=<people> ,? ~ (gave/gives/granted/grants/accorded/allowed) ~ B=<people> <word>{0,6}? (minutes/hour/hours/audience/appointment)")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("President Daniel Otieno granted Norwegian Foreign Minister Ida Holm an audience.")
                    .butNot("President Daniel Otieno gave Norwegian Foreign Minister Ida Holm a book."),
            named("contacts/gives-time-to")
                    .when(
                            "A=<people> ,? ~ (gave/gives/granted/grants/accorded/allowed) ... (interview/audience/hearing/appointment/reception) ~ to ~ B=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("President Daniel Otieno granted an interview to Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno granted an interview to reporters."),
            named("contacts/guest-of")
                    .when("(guest/guests|guest of honour|guest of honor) of B=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("In Oslo President Daniel Otieno was the guest of Norwegian Foreign Minister Ida Holm.")
                    .butNot("In Oslo President Daniel Otieno was the guest of a farmer."),
            named("contacts/his-host")
                    .when(
                            "A=<people> <word>{1,14}? (with/to/by|and) (his/her) (host/guest/visitor/interlocutor) ,? B=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("President Daniel Otieno ate fish with his host, Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno ate fish with his host, a farmer."),
            named("contacts/among-those-received")
                    .when("B=<people> <word>{1,24}? V=<receive&passive> ... by ... A=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as(
                            "Norwegian Foreign Minister Ida Holm, once a fisher, was among the first to be received by President Daniel Otieno.")
                    .butNot("Norwegian Foreign Minister Ida Holm was among the first to be received by farmers."),
            named("contacts/shown-into-room")
                    .when(
                            "A=<people> ,? ~ was (shown/ushered/led/taken) into <word>{1,12}? (with/by/to/before|to meet|to see) ... B=<people>")
                    .says(meeting().by(Channel.IN_PERSON))
                    .as("Norwegian Foreign Minister Ida Holm was shown into the palace to see President Daniel Otieno.")
                    .butNot("Norwegian Foreign Minister Ida Holm was shown into the palace to see the paintings."),
            named("contacts/appears-with")
                    .when(
                            "A=<people> ,? ~ (stood/stands/standing/appeared/appears/appearing/posed/poses/posing/walked/walks/strolled/dined/dines/toured/tours/addressed) ... (with/alongside/beside|next to) ~ B=<people>")
                    .says(meeting().by(Channel.IN_PERSON).weakly())
                    .as("President Daniel Otieno stood beside Norwegian Foreign Minister Ida Holm in Oslo.")
                    .butNot("President Daniel Otieno stood beside a statue in Oslo."),
            named("contacts/hands-to")
                    .when(
                            "A=<people> ,? ~ (handed/hands/hand-delivered/delivered) ... (letter/message/gift/note/invitation/copy/credentials/document) ... to ~ B=<people>")
                    .says(meeting().by(Channel.IN_PERSON).weakly())
                    .as("Norwegian Foreign Minister Ida Holm handed a letter to President Daniel Otieno.")
                    .butNot("Norwegian Foreign Minister Ida Holm sent a letter to President Daniel Otieno."));

    private Contacts() {}
}
