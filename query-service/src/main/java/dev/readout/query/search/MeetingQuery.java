package dev.readout.query.search;

import dev.readout.query.index.Question;
import dev.readout.query.index.Selection;
import dev.readout.query.sql.Sql;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQL of lists of meetings; its rows are those of {@link FoundMeeting}. */
final class MeetingQuery {

    /** Of more meetings that have the words, the newest so many are weighed against each other: what is asked of the database stays small. */
    static final int WEIGHED = 1000;

    private static final String BEST = "score desc, day desc, meeting_id desc";

    private MeetingQuery() {}

    /**
     * Meetings of that question.
     *
     * @param after the last meeting of the page before; null: the first page
     * @param limit how many at most
     */
    static Sql of(Question question, Order order, @Nullable Cursor after, int limit) {
        return switch (order) {
            case DATE -> byDate(question, after, limit);
            case RELEVANCE -> byRelevance(question, after, limit);
        };
    }

    private static Sql byDate(Question question, @Nullable Cursor after, int limit) {
        Selection selection =
                after == null ? Selection.of(question) : Selection.after(after.day(), after.meeting(), question);
        String page = "select p0.day, p0.meeting_id, 0::real as score from %s\norder by %s limit :limit"
                .formatted(selection.text(), Selection.ORDER);
        return new Sql(shown(page, "day desc, meeting_id desc"), selection.values()).with("limit", limit);
    }

    private static Sql byRelevance(Question question, @Nullable Cursor after, int limit) {
        Selection selection = Selection.of(question);
        Map<String, Object> values = new HashMap<>(selection.values());
        String beyond = "";
        if (after != null) {
            beyond = "where (score, day, meeting_id) < (:score, :afterDay, :afterId)";
            values.putAll(Map.of("score", after.score(), "afterDay", after.day(), "afterId", after.meeting()));
        }
        String page =
                """
                select * from (
                    select day, meeting_id, ts_rank_cd(words, %s, 32) as score from (
                        select p0.day, p0.meeting_id, %s as words from %s
                        order by %s limit :weighed) newest) weighed
                %s order by %s limit :limit\
                """.formatted(Selection.WORDS, selection.words(), selection.text(), Selection.ORDER, beyond, BEST);
        values.putAll(Map.of("weighed", WEIGHED, "limit", limit));
        return new Sql(shown(page, BEST), values);
    }

    /** Meetings that stand no more, the last so many of those for which that condition on the event before (alias {@code b}) holds. */
    static String ended(String condition) {
        return """
            select b.first_day as day, e.meeting_id, 0::real as score, e.version, e.recorded, b.meeting
            from event e join event b on b.meeting_id = e.meeting_id and b.version = e.version - 1
            where e.meeting is null and b.meeting is not null and e.recorded <= :asOf and %s
              and not exists (select from event l
                where l.meeting_id = e.meeting_id and l.version = e.version + 1 and l.recorded <= :asOf)
            order by e.place desc limit %s\
            """.formatted(condition, Integer.toString(WEIGHED));
    }

    /** The meetings of a page as they stood, looked up once the page is known. */
    private static String shown(String page, String order) {
        return """
            with page as materialized (%s)
            select page.*, e.version, e.recorded, e.meeting
            from page cross join lateral (
                select e.version, e.recorded, e.meeting from event e
                where e.meeting_id = page.meeting_id and e.recorded <= :asOf order by e.version desc limit 1) e
            where e.meeting is not null
            order by %s\
            """.formatted(page, order);
    }
}
