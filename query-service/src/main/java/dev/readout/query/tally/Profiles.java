package dev.readout.query.tally;

import dev.readout.query.index.Question;
import dev.readout.query.index.Selection;
import dev.readout.query.sql.Sql;
import java.util.Map;

/** The profiles of a question's meetings, as part of a statement. */
public final class Profiles {

    private Profiles() {}

    /**
     * A statement about the meetings of that question.
     *
     * @param text begins with {@code with} queries of its own, which may read {@code found}: the profiles
     */
    public static Sql with(Question question, String text) {
        if (question.takesAll()) {
            return statement(
                    "select p.* from profile p where " + Selection.known("p"), text, Map.of("asOf", question.asOf()));
        }
        Selection selection = Selection.of(question);
        String profiles =
                "select p.* from (select p0.meeting_id from %s) f join profile p on p.meeting_id = f.meeting_id where %s"
                        .formatted(selection.text(), Selection.known("p"));
        return statement(profiles, text, selection.values());
    }

    private static Sql statement(String profiles, String text, Map<String, Object> values) {
        return new Sql("with found as (" + profiles + ")" + text, values);
    }
}
