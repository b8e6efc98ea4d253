package dev.readout.resolution;

import dev.readout.resolution.cluster.Block;
import dev.readout.resolution.cluster.Difference;
import dev.readout.resolution.cluster.Reading;
import dev.readout.resolution.cluster.Rendezvous;
import dev.readout.resolution.cluster.Told;
import dev.readout.resolution.cluster.Turnout;
import dev.readout.resolution.identity.Sides;
import dev.readout.resolution.meeting.Finding;
import dev.readout.resolution.meeting.Findings;
import dev.readout.resolution.meeting.Life;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.Cause;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Resolution in memory: takes what was read in articles, one after the other, and tells what becomes known of meetings. The meetings that stand in the end, their ids and their
 * values do not depend on the order. For one thread.
 */
public final class Resolver {

    private final Map<String, ArticleReports> articles = new HashMap<>();
    private final Map<String, TreeMap<String, Told>> homes = new HashMap<>();
    private final Map<String, TreeMap<String, Told>> manySided = new HashMap<>();
    private final Map<String, TreeMap<String, Told>> companies = new HashMap<>();
    private final Map<String, Life> lives = new LinkedHashMap<>();
    private long position;

    /** Takes what was read in an article, in place of what was read in it before. */
    public List<MeetingEvent> read(ArticleReports article) {
        var cause = new Cause(article.getArticleId(), article.getRevision(), article.getExtractor());
        return replace(article.getArticleId(), article, cause);
    }

    /** Takes back what was read in an article. */
    public List<MeetingEvent> withdraw(String articleId) {
        return replace(articleId, null, new Cause(articleId, null, null));
    }

    /** The meetings that stand, those that lie back furthest first; meetings without a date come last. */
    public List<Meeting> meetings() {
        return lives.values().stream()
                .flatMap(life -> life.state() instanceof Life.State.Standing(Meeting meeting)
                        ? Stream.of(meeting)
                        : Stream.empty())
                .sorted(Comparator.<Meeting, String>comparing(
                                meeting -> meeting.getDate().getValue() == null
                                        ? "~"
                                        : meeting.getDate().getValue())
                        .thenComparing(Meeting::getId))
                .toList();
    }

    /**
     * Why two of the reports read are, or are not, of one meeting.
     *
     * @throws IllegalArgumentException if one of them was not read
     */
    public Explanation explain(ReportId one, ReportId other) {
        Told first = told(one);
        Told second = told(other);
        boolean same = meetings().stream().anyMatch(meeting -> isSource(meeting, one) && isSource(meeting, other));
        return new Explanation(same, same ? Difference.agreement(first, second) : Difference.between(first, second));
    }

    private Told told(ReportId id) {
        ArticleReports article = articles.get(id.article());
        List<Told> reports = article == null ? List.of() : Reading.of(article);
        if (id.index() >= reports.size()) {
            throw new IllegalArgumentException("There is no report " + id + " in the input.");
        }
        return reports.get(id.index());
    }

    private static boolean isSource(Meeting meeting, ReportId id) {
        return meeting.getSources().stream()
                .anyMatch(source -> source.getArticleId().equals(id.article()) && source.getIndex() == id.index());
    }

    private List<MeetingEvent> replace(String articleId, @Nullable ArticleReports article, Cause cause) {
        ArticleReports old = article == null ? articles.remove(articleId) : articles.put(articleId, article);
        if (old != null && old.equals(article)) {
            return List.of();
        }
        var events = new ArrayList<MeetingEvent>();
        List<Told> gone = old == null ? List.of() : Reading.of(old);
        List<Told> come = article == null ? List.of() : Reading.of(article);
        var pairs = new LinkedHashSet<String>();
        gone.forEach(told -> pairs.addAll(Sides.pairs(told.sides())));
        come.forEach(told -> pairs.addAll(Sides.pairs(told.sides())));
        for (String pair : pairs) {
            meet(pair, of(pair, gone), of(pair, come)).forEach((company, turnout) -> {
                for (Finding finding : resolve(company, turnout)) {
                    Life life = lives.getOrDefault(finding.id(), Life.UNBORN);
                    life.event(finding, cause).ifPresent(event -> {
                        lives.put(finding.id(), life.after(event, finding.sequence()));
                        events.add(event);
                    });
                }
            });
        }
        return List.copyOf(events);
    }

    private Map<String, Turnout> meet(String pair, Set<Told> gone, Set<Told> come) {
        TreeMap<String, Told> home = homes.computeIfAbsent(pair, key -> new TreeMap<>());
        TreeMap<String, Told> many = manySided.computeIfAbsent(pair, key -> new TreeMap<>());
        for (Told told : gone) {
            home.remove(told.key());
            many.remove(told.key());
        }
        for (Told told : come) {
            if (Rendezvous.isHome(told, pair)) {
                home.put(told.key(), told);
            }
            if (told.isManySided()) {
                many.put(told.key(), told);
            }
        }
        return Rendezvous.of(pair, Block.of(home), Block.of(many), gone, come);
    }

    private List<Finding> resolve(String company, Turnout turnout) {
        TreeMap<String, Told> reports = companies.computeIfAbsent(company, key -> new TreeMap<>());
        Turnout positioned = turnout.at(company, ++position);
        positioned.out().forEach(told -> reports.remove(told.key()));
        positioned.in().forEach(told -> reports.put(told.key(), told));
        return Findings.of(Block.of(reports), positioned);
    }

    private static Set<Told> of(String pair, List<Told> reports) {
        var of = new LinkedHashSet<Told>();
        for (Told told : reports) {
            if (Sides.pairs(told.sides()).contains(pair)) {
                of.add(told);
            }
        }
        return of;
    }
}
