package dev.readout.extraction.assembly;

import dev.readout.extraction.ReducedDate;
import dev.readout.extraction.mention.DayExpression;
import dev.readout.extraction.mention.PlaceMention;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import dev.readout.extraction.text.Block;
import java.util.Optional;
import java.util.Set;

/** Looks for the day and the place of a meeting in its sentence. */
final class Clause {
    private static final int LEANING = 1000;
    private static final int AFTER_REACH = 6;
    private static final int WHERE_REACH = 12;
    private static final Set<String> JOURNEYS = Set.of(
            "visit",
            "visits",
            "trip",
            "tour",
            "journey",
            "travel",
            "travels",
            "traveled",
            "travelled",
            "travelling",
            "traveling",
            "fly",
            "flies",
            "flew",
            "flying",
            "go",
            "goes",
            "went",
            "going",
            "came",
            "come",
            "comes",
            "coming",
            "head",
            "heads",
            "headed",
            "heading",
            "return",
            "returned",
            "arrival");

    private final Match match;
    private final Lattice lattice;
    private final Attachment attachment;

    Clause(Match match) {
        this.match = match;
        this.lattice = match.lattice();
        this.attachment = new Attachment(match);
    }

    /** The day told nearest to the meeting, one that tells itself before one that leans on what was told. */
    Optional<ReducedDate> day(Timeline timeline, boolean future) {
        DayExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (Edge edge : lattice.all(Tag.DAY)) {
            int distance = attachment.day(edge).orElse(Integer.MAX_VALUE);
            if (distance == Integer.MAX_VALUE || isHeaderDate(edge)) {
                continue;
            }
            if (edge.reading() instanceof DayExpression told) {
                int rank = told.isRelative() ? distance + LEANING : distance;
                best = rank < nearest ? told : best;
                nearest = Math.min(rank, nearest);
            }
        }
        return best == null ? Optional.empty() : timeline.resolve(best, future);
    }

    /** A full date in a headline is that of the page. */
    private boolean isHeaderDate(Edge edge) {
        return lattice.sentence().block().kind() == Block.Kind.HEADLINE
                && edge.reading() instanceof DayExpression.Written written
                && written.date().year() != 0;
    }

    /** Whether the verb is in the present and the day told is to come: "meets her on Friday". */
    boolean isAhead(Timeline timeline) {
        boolean body = lattice.sentence().block().kind() == Block.Kind.BODY;
        boolean present = match.edge("V")
                .map(edge -> edge.reading() instanceof VerbGroup group && group.present())
                .orElseGet(() -> Governors.isPresent(match));
        return body && present && day(timeline, true).filter(timeline::isAhead).isPresent();
    }

    /** Whether the meeting goes on as the article is written: "is holding talks". */
    boolean isGoingOn() {
        return match.edge("V")
                .map(edge -> edge.reading() instanceof VerbGroup group
                        && (lattice.sentence().token(group.start()).is("is")
                                || lattice.sentence().token(group.start()).is("are"))
                        && lattice.sentence().token(group.head()).lower().endsWith("ing"))
                .orElse(false);
    }

    /** The place told nearest to the meeting, "here" being that of the dateline. */
    Place place(Place dateline) {
        Edge best = null;
        for (Edge edge : lattice.all(Tag.PLACE)) {
            if (near(edge) && isWhere(edge) && (best == null || distance(edge) < distance(best))) {
                best = edge;
            }
        }
        Place place = Place.UNKNOWN;
        if (best != null) {
            place = place(best, dateline);
            for (Edge edge : lattice.all(Tag.PLACE)) {
                if (near(edge) && isWhere(edge) && !edge.equals(best)) {
                    Place more = place(edge, dateline);
                    place = fits(place, more) ? place.or(more) : place;
                }
            }
        }
        return place;
    }

    /** Whether the words speak of an occasion at which people are in one place. */
    boolean isGathering() {
        for (int i = match.start(); i < Math.min(lattice.size(), match.end() + 12); i++) {
            switch (lattice.sentence().token(i).lower()) {
                case "sidelines",
                        "margins",
                        "sideline",
                        "margin",
                        "summit",
                        "visit",
                        "dinner",
                        "lunch",
                        "reception" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean fits(Place place, Place more) {
        return place.country() == null
                || more.country() == null
                || place.country().equals(more.country());
    }

    private static Place place(Edge edge, Place dateline) {
        if (!(edge.reading() instanceof PlaceMention mention)) {
            return Place.UNKNOWN;
        }
        return mention.here() ? dateline : new Place(mention.city(), mention.country(), mention.venue());
    }

    private boolean isWhere(Edge edge) {
        if (!(edge.reading() instanceof PlaceMention mention)) {
            return false;
        }
        if (isAntecedent(edge)) {
            return true;
        }
        return switch (mention.preposition()) {
            case "in", "at", "", "inside", "near", "visited" -> true;
            case "to" -> isVisited(edge);
            case "from", "left" -> isLeftAfter(edge);
            default -> false;
        };
    }

    /** "Flies to Oslo, where she will meet". */
    private boolean isAntecedent(Edge edge) {
        boolean where = lattice.sentence().token(edge.end()).is("where")
                || (lattice.sentence().token(edge.end()).is(",")
                        && lattice.sentence().token(edge.end() + 1).is("where"));
        int meeting = match.edge("V").map(Edge::start).orElse(match.start());
        return where && edge.end() <= meeting && meeting - edge.end() <= WHERE_REACH;
    }

    /** "Left Oslo after talks with", "has returned from Oslo, where he met". */
    private boolean isLeftAfter(Edge edge) {
        if (edge.end() > match.end()) {
            return false;
        }
        boolean left = edge.reading() instanceof PlaceMention mention
                && mention.preposition().equals("left");
        boolean departure = left || isVisited(edge);
        for (int i = edge.end(); i < Math.min(match.end(), edge.end() + AFTER_REACH); i++) {
            switch (lattice.sentence().token(i).lower()) {
                case "after", "following", "where" -> {
                    return departure;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether "to" follows a word for a journey. */
    private boolean isVisited(Edge edge) {
        for (int i = Math.max(0, edge.start() - 4); i < edge.start(); i++) {
            if (JOURNEYS.contains(lattice.sentence().token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean near(Edge edge) {
        return attachment.place(edge).isPresent();
    }

    private int distance(Edge edge) {
        return attachment.place(edge).orElse(Integer.MAX_VALUE);
    }
}
