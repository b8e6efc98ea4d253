package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Cities;
import dev.readout.resolution.identity.Figure;
import dev.readout.resolution.identity.Level;
import dev.readout.resolution.identity.Sides;
import dev.readout.resolution.identity.Words;
import dev.readout.schemas.Channel;
import dev.readout.schemas.MeetingReport;
import dev.readout.schemas.Place;
import dev.readout.schemas.StandingReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * A standing report in the form in which reports are compared. Two are equal if they are the same report of the same reading of an
 * article.
 *
 * @param key key of the report in its block: reports of one level and date lie together. What another reading of the article found has another key, because the one
 *     may come before the other is gone
 * @param standing the report as it stands
 * @param sides keys of its sides, at least two
 * @param figures its participants
 * @param met by side, who met for it: its principals, or its attendees where no principal of it is named
 * @param when how surely and when, and the days on which the meeting may have been
 * @param city folded name of the city, null if unknown
 * @param venue folded name of the venue, null if unknown
 */
public record Told(
        String key,
        StandingReport standing,
        NavigableSet<String> sides,
        List<Figure> figures,
        Map<String, List<Figure>> met,
        When when,
        @Nullable String city,
        @Nullable String venue) {

    /** The order in which reports found meetings: by publication (unknown comes last), article id, index. */
    public static final Comparator<Told> FOUNDING = Comparator.comparing(Told::publishedOrLast)
            .thenComparing(Told::article)
            .thenComparingInt(told -> told.standing.getIndex());

    /** The order in which reports of one group are clustered: those that say most come first, so that the others find them. */
    static final Comparator<Told> TELLING = Comparator.<Told>comparingInt(told -> told.city == null ? 1 : 0)
            .thenComparingInt(told -> -told.sides.size())
            .thenComparingLong(told -> -told.named())
            .thenComparing(told -> told.report().getFocus())
            .thenComparing(FOUNDING);

    /** The order in which reports are assigned to meetings: the surest dates first. */
    static final Comparator<Told> SURER = Comparator.comparing(Told::when).thenComparing(TELLING);

    public static Told of(StandingReport standing) {
        MeetingReport report = standing.getReport();
        NavigableSet<String> sides = Sides.of(report);
        Place place = report.getPlace();
        List<Figure> figures = report.getParticipants().stream()
                .map(each -> Figure.of(each, Sides.of(each, sides)))
                .toList();
        String city = place.getCity() == null ? null : Cities.key(place.getCity());
        String venue = place.getVenue() == null ? null : Words.key(place.getVenue());
        When when = When.of(standing, city);
        return new Told(key(standing, when), standing, sides, figures, met(figures), when, city, venue);
    }

    private static Map<String, List<Figure>> met(List<Figure> figures) {
        Map<String, List<Figure>> met = new HashMap<>();
        for (Figure figure : figures) {
            List<Figure> side = met.computeIfAbsent(figure.side(), key -> new ArrayList<>());
            boolean principals = !side.isEmpty() && side.getFirst().isPrincipal();
            if (figure.isPrincipal() && !principals) {
                side.clear();
            }
            if (figure.isPrincipal() || !principals) {
                side.add(figure);
            }
        }
        return met;
    }

    public MeetingReport report() {
        return standing.getReport();
    }

    public String article() {
        return standing.getArticleId();
    }

    private static String key(StandingReport standing, When when) {
        return keysFrom(when.level(), when.value())
                + standing.getArticleId()
                + '\t'
                + standing.getIndex()
                + '\t'
                + standing.getRevision()
                + '\t'
                + standing.getExtractor();
    }

    /** Where the keys of that level's reports begin that are of that date or a later one. */
    static String keysFrom(Level level, String value) {
        return level.code() + value + '\t';
    }

    /** The id that this report gives to a meeting that it founds. */
    public String meetingId() {
        return MeetingId.of(this);
    }

    /** Where in the log of its home pair it was last assigned. */
    public long sequence() {
        return standing.getSequence();
    }

    /** The same report, said to belong to that company at that position. */
    public Told assigned(String company, long sequence) {
        return copy(company, sequence, standing.getSiblings(), report());
    }

    /** The same report without what its comparison with others does not need: outcomes, topics, evidence. */
    public Told outline() {
        MeetingReport report = report();
        MeetingReport outline = new MeetingReport(
                report.getStatus(),
                report.getChannel(),
                report.getFocus(),
                report.getDate(),
                report.getPlace(),
                report.getParticipants(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
        return copy(standing.getCompany(), standing.getSequence(), standing.getSiblings(), outline);
    }

    /** The same report, knowing the keys of the article's other reports. */
    Told withSiblings(List<String> siblings) {
        return copy(standing.getCompany(), standing.getSequence(), siblings, report());
    }

    private Told copy(String company, long sequence, List<String> siblings, MeetingReport report) {
        StandingReport copy = new StandingReport(
                standing.getArticleId(),
                standing.getRevision(),
                standing.getExtractor(),
                standing.getIndex(),
                standing.getOrdinal(),
                standing.getUrl(),
                standing.getPublisher(),
                standing.getTitle(),
                standing.getPublished(),
                company,
                sequence,
                siblings,
                report);
        return new Told(key, copy, sides, figures, met, when, city, venue);
    }

    boolean isCall() {
        return report().getChannel() != Channel.IN_PERSON;
    }

    /** Whether a report may, for all that its city and channel tell, be of the meeting of another day's report. */
    boolean mayShareThePlaceOf(Told other) {
        return isCall() == other.isCall() && (city == null || other.city == null || city.equals(other.city));
    }

    /** Whether for each side of both somebody of the one may be somebody of the other. */
    boolean mayShareThePeopleOf(Told other) {
        for (Map.Entry<String, List<Figure>> each : met.entrySet()) {
            if (sides.contains(each.getKey()) && !mayBeOneOf(each.getValue(), other.met.get(each.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeOneOf(List<Figure> ours, @Nullable List<Figure> theirs) {
        if (theirs == null) {
            return true;
        }
        for (Figure our : ours) {
            for (Figure their : theirs) {
                if (our.likeness(their).isPossible()) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean isManySided() {
        return sides.size() > 2;
    }

    @Nullable
    String country() {
        return report().getPlace().getCountry();
    }

    private String publishedOrLast() {
        return standing.getPublished() == null ? "\uffff" : standing.getPublished();
    }

    private long named() {
        return figures.stream()
                .filter(each -> each.isPrincipal() && !each.name().isEmpty())
                .count();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Told told
                && article().equals(told.article())
                && standing.getIndex() == told.standing.getIndex()
                && standing.getRevision().equals(told.standing.getRevision())
                && standing.getExtractor().equals(told.standing.getExtractor());
    }

    @Override
    public int hashCode() {
        return 31 * article().hashCode() + standing.getIndex();
    }
}
