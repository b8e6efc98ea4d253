package dev.readout.extraction.rule.book;

import static dev.readout.extraction.rule.Production.attendance;
import static dev.readout.extraction.rule.Rule.named;

import dev.readout.extraction.rule.Rule;
import java.util.List;

/** Who else was there. */
final class Attendance {
    static final List<Rule> RULES = List.of(
            named("attendance/attended")
                    .when(
                            "A=<people> <word>{0,6}? (attended|took part in|joined|participated in|sat in on|were present at|was present at) ... (meeting/talks/conversation/event/discussion/negotiations/call/reception/ceremony)")
                    .says(attendance())
                    .as("Anne Berg, Jon Dahl and other officials attended the meeting.")
                    .butNot("Anne Berg attended a concert."),
            named("attendance/attended-by")
                    .when(
                            "(meeting/talks/event/reception/ceremony/dinner/conversation/audience) ,? (which|that)? (was/were) (also)? attended (also)? by ... A=<people>")
                    .says(attendance())
                    .as("The meeting was attended by Foreign Minister Anne Berg.")
                    .butNot("The meeting was attended by students."),
            named("attendance/dropped-by")
                    .when(
                            "A=<people> ~ (dropped|stopped|dropping|stopping) (by|in on) ... (meeting/talks/conversation/discussion)")
                    .says(attendance())
                    .as("President Daniel Otieno dropped by the meeting.")
                    .butNot("President Daniel Otieno dropped by the bakery."),
            named("attendance/presence-of")
                    .when("in the presence of ... A=<people>")
                    .says(attendance())
                    .as("They talked in the presence of Foreign Minister Anne Berg.")
                    .butNot("They talked in the presence of journalists."),
            named("attendance/accompanied-by")
                    .when("(was/were)? (also)? (accompanied|joined|flanked) ... by ... A=<people>")
                    .says(attendance())
                    .as("The king was accompanied by Foreign Minister Anne Berg.")
                    .butNot("The king was accompanied by music."),
            named("attendance/attended-with")
                    .when("A=<people> ~ (also)? attended (,|.)")
                    .says(attendance())
                    .as("General Anne Berg also attended.")
                    .butNot("General Anne Berg attended to the wounded."),
            named("attendance/present")
                    .when("A=<people> ~ (was/were) (also)? (present|in attendance|in the room|there)")
                    .says(attendance())
                    .as("Anne Berg, Vice-Minister of Trade, was present.")
                    .butNot("Anne Berg was ill."),
            named("attendance/also-present")
                    .when("(also)? present ... (was/were) ... A=<people>")
                    .says(attendance())
                    .as("Also present were Anne Berg and Jon Dahl.")
                    .butNot("Also present were students."));

    private Attendance() {}
}
