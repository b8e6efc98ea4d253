package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.meeting;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.Channel;
import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Calls by telephone. */
final class Calls {
    static final List<Rule> RULES = List.of(
            named("calls/phone-somebody")
                    .when("A=<people> ,? ~ V=<phone&active> up? ~ B=<people>")
                    .says(meeting().by(Channel.PHONE))
                    .as("Kenyan President Daniel Otieno telephoned Norwegian Foreign Minister Ida Holm.")
                    .butNot("Kenyan President Daniel Otieno telephoned home."),
            named("calls/call-somebody")
                    .when("A=<people> ,? ~ V=<call&active> ~ B=<people> ~ (to|about|over|,|.)")
                    .says(meeting().by(Channel.PHONE).weakly())
                    .as(
                            "Kenyan President Daniel Otieno today called Norwegian Foreign Minister Ida Holm to offer help.")
                    .butNot("Kenyan President Daniel Otieno called Norwegian Foreign Minister Ida Holm a friend."),
            named("calls/reaches-by-phone")
                    .when(
                            "A=<people> <word>{1,8}? B=<people> <word>{0,8}? (by/over/on/via) (the)? (phone/telephone/videoconference/videolink/zoom|video link|video call|line)")
                    .says(meeting().by(Channel.PHONE).weakly())
                    .as("President Daniel Otieno reached Norwegian Foreign Minister Ida Holm by phone.")
                    .butNot("President Daniel Otieno reached Norwegian Foreign Minister Ida Holm by boat."),
            named("calls/on-the-phone-with")
                    .when(
                            "(on/down/over/by/along/via) (a|an|the)? <word>{0,2}? (phone/telephone/line/hotline/blower/link/videolink) ~ (with/to) ... B=<people>")
                    .says(meeting().by(Channel.PHONE))
                    .as("President Daniel Otieno was on the phone to Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno was on the phone to his mother."),
            named("calls/other-end")
                    .when(
                            "(at/on) the other (end|side|end of the line|end of the phone|end of the wire)? ~ (:|,|was|is|sat|stood) ~ B=<people>")
                    .says(meeting().by(Channel.PHONE).withProtagonist())
                    .as("At the other end of the line was Norwegian Foreign Minister Ida Holm.")
                    .butNot("At the other end of the bay was Norwegian Foreign Minister Ida Holm."),
            named("calls/by-phone-told")
                    .when(
                            "(by/over/on/via) (a|an|the)? <word>{0,2}? (phone/telephone/line/hotline) ,? ~ A=<people> <word>{1,8}? B=<people>")
                    .says(meeting().by(Channel.PHONE).weakly())
                    .as("Over the phone, President Daniel Otieno thanked Norwegian Foreign Minister Ida Holm.")
                    .butNot("Over the years, President Daniel Otieno thanked Norwegian Foreign Minister Ida Holm."),
            named("calls/from-to")
                    .when("(call/calls/phonecall) ~ from ~ A=<people> ~ to ~ B=<people>")
                    .says(meeting().by(Channel.PHONE))
                    .as("A call from President Daniel Otieno to Norwegian Foreign Minister Ida Holm lasted an hour.")
                    .butNot("A letter from President Daniel Otieno to Norwegian Foreign Minister Ida Holm was found."),
            named("calls/places-call")
                    .when(
                            "A=<people> ,? ~ (placed/places/made/makes/returned/returns/had|put in|put through) ... (call/calls) ~ (to|from|through to|with) ~ B=<people>")
                    .says(meeting().by(Channel.PHONE))
                    .as("President Daniel Otieno made a call to Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno made a promise to Norwegian Foreign Minister Ida Holm."),
            named("calls/picks-up-phone")
                    .when(
                            "A=<people> ,? ~ (picked/picks|got/gets|reached/reaches) (up|on|for) (the|a) (phone/telephone/receiver/handset/line) ... (to|with|and <word>{1,3}?) ... B=<people>")
                    .says(meeting().by(Channel.PHONE))
                    .as(
                            "President Daniel Otieno picked up the phone to congratulate Norwegian Foreign Minister Ida Holm.")
                    .butNot(
                            "President Daniel Otieno picked up the paper to read of Norwegian Foreign Minister Ida Holm."),
            named("calls/take-call")
                    .when(
                            "A=<people> ~ (took/takes/received/receives) ... (call/calls) ... (from|which|that) ... B=<people>")
                    .says(meeting().by(Channel.PHONE))
                    .as("President Daniel Otieno received a phone call from Norwegian Foreign Minister Ida Holm.")
                    .butNot("President Daniel Otieno received a letter from Norwegian Foreign Minister Ida Holm."));

    private Calls() {}
}
