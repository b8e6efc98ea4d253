package dev.readout.query.index;

import dev.readout.query.facet.Days;
import dev.readout.query.facet.Facet;
import dev.readout.query.facet.Filter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The meetings of a question as part of a statement, to stand behind {@code from}: the postings of each facet, which all stand in one order, newest day first, to be
 * walked side by side, and the words. Columns are {@code p0.day}, {@code p0.last_day} and {@code p0.meeting_id}.
 */
public final class Selection {

    /** The order in which all postings stand. */
    public static final String ORDER = "p0.day desc, p0.meeting_id desc";

    /** The words asked for, where a statement needs them again. */
    public static final String WORDS = "websearch_to_tsquery('words', :words)";

    private final List<String> tables = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Question question;

    private Selection(Question question) {
        this.question = question;
    }

    /** All meetings of that question. */
    public static Selection of(Question question) {
        var selection = new Selection(question);
        selection.values.put("asOf", question.asOf());
        selection.join();
        return selection;
    }

    /** Those of them that stand after that one. */
    public static Selection after(LocalDate day, UUID meeting, Question question) {
        Selection selection = of(question);
        for (int table = 0; table < selection.tables.size(); table++) {
            if (!selection.tables.get(table).startsWith("wording w ")) {
                selection.conditions.add("(p%1$s.day, p%1$s.meeting_id) < (:afterDay, :afterId)".formatted(table));
            }
        }
        selection.values.put("afterDay", day);
        selection.values.put("afterId", meeting);
        return selection;
    }

    /** Tables and conditions. */
    public String text() {
        return String.join("\njoin ", tables) + "\nwhere " + String.join("\n  and ", conditions);
    }

    /** The values that the text names. */
    public Map<String, Object> values() {
        return Map.copyOf(values);
    }

    /** The column with the words of a meeting, where words are asked for. */
    public String words() {
        return tables.getFirst().startsWith("wording") ? "p0.words" : "w.words";
    }

    private void join() {
        List<List<Facet>> groups = question.filter().groups();
        groups.stream()
                .filter(group -> group.size() == 1)
                .map(List::getFirst)
                .distinct()
                .forEach(this::join);
        if (question.words() != null) {
            joinWords(question.words());
        } else if (tables.isEmpty()) {
            join(Facet.ANY);
        }
        groups.stream().filter(group -> group.size() > 1).forEach(this::semiJoin);
    }

    /** Alone they are walked as postings are. */
    private void joinWords(String words) {
        values.put("words", words);
        if (tables.isEmpty()) {
            tables.add("wording p0");
            conditions.add("p0.words @@ " + WORDS + " and " + known("p0"));
            range("p0");
        } else {
            // That the days are the same says nothing new, but where to find the posting; said so, it is not taken for
            // a rare coincidence.
            tables.add("wording w on w.meeting_id = p0.meeting_id and p0.day between w.day and w.day");
            conditions.add("w.words @@ " + WORDS + " and " + known("w"));
        }
    }

    private void join(Facet facet) {
        String alias = "p" + tables.size();
        String table = "posting " + alias;
        tables.add(tables.isEmpty() ? table : table + " on " + sameMeeting(alias));
        values.put(alias + "Facet", facet.value());
        conditions.add(alias + ".facet = :" + alias + "Facet and " + known(alias));
        range(alias);
    }

    private void semiJoin(List<Facet> oneOf) {
        String alias = "any" + conditions.size();
        values.put(alias, oneOf.stream().map(Facet::value).toArray(String[]::new));
        conditions.add("exists (select from posting %1$s where %1$s.facet = any(:%1$s) and %2$s and %3$s)"
                .formatted(alias, sameMeeting(alias), known(alias)));
    }

    private static String sameMeeting(String alias) {
        return "%1$s.day = p0.day and %1$s.meeting_id = p0.meeting_id".formatted(alias);
    }

    /** That a row of that alias held at the question's instant. */
    public static String known(String alias) {
        return "%1$s.known_from <= :asOf and %1$s.known_to > :asOf".formatted(alias);
    }

    private void range(String alias) {
        Filter filter = question.filter();
        if (!filter.hasRange()) {
            return;
        }
        conditions.add(alias + ".day > :undated");
        values.put("undated", Days.UNKNOWN.first());
        if (filter.to() != null) {
            conditions.add(alias + ".day <= :to");
            values.put("to", filter.to());
        }
        if (filter.from() != null) {
            // The second says nothing new, but where in the index to stop.
            conditions.add("%1$s.last_day >= :from and %1$s.day >= :earliest".formatted(alias));
            values.put("from", filter.from());
            values.put("earliest", filter.from().minusDays(Days.LONGEST));
        }
    }
}
