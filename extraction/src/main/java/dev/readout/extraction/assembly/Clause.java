package dev.readout.extraction.assembly;

import dev.readout.extraction.ReducedDate;
import dev.readout.extraction.mention.DayExpression;
import dev.readout.extraction.mention.DayResolver;
import dev.readout.extraction.mention.PlaceMention;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import dev.readout.extraction.text.Block;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the day and the place of a meeting in its sentence. */
final class Clause {
    private static final int REACH = 30;

    private final Match match;
    private final Lattice lattice;
    private final int centre;

    Clause(Match match) {
        this.match = match;
        this.lattice = match.lattice();
        this.centre = match.edge("V").or(() -> match.edge("E")).map(Edge::start).orElse(match.start());
    }

    /** The day told nearest to the meeting. */
    Optional<ReducedDate> day(DayResolver resolver, boolean future) {
        Edge best = null;
        for (Edge edge : lattice.all(Tag.DAY)) {
            if (near(edge) && !isHeaderDate(edge) && (best == null || distance(edge) < distance(best))) {
                best = edge;
            }
        }
        return best == null || !(best.reading() instanceof DayExpression told)
                ? Optional.empty()
                : resolver.resolve(told, future);
    }

    /** A full date in a headline is that of the page. */
    private boolean isHeaderDate(Edge edge) {
        return lattice.sentence().block().kind() == Block.Kind.HEADLINE
                && edge.reading() instanceof DayExpression.Written written
                && written.date().year() != 0;
    }

    /** Whether the verb is in the present and the day told is to come: "meets her on Friday". */
    boolean isAhead(DayResolver resolver) {
        boolean body = lattice.sentence().block().kind() == Block.Kind.BODY;
        boolean present = match.edge("V")
                .map(edge -> edge.reading() instanceof VerbGroup group && group.present())
                .orElse(false);
        return body && present && day(resolver, true).filter(resolver::isAhead).isPresent();
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
        return switch (mention.preposition()) {
            case "in", "at", "", "inside", "near" -> true;
            case "to" -> isVisited(edge);
            default -> false;
        };
    }

    /** Whether "to" follows a word for a journey. */
    private boolean isVisited(Edge edge) {
        for (int i = Math.max(0, edge.start() - 3); i < edge.start(); i++) {
            @Nullable String word = lattice.sentence().token(i).lower();
            if (word.equals("visit")
                    || word.equals("trip")
                    || word.startsWith("travel")
                    || word.equals("fly")
                    || word.equals("go")) {
                return true;
            }
        }
        return false;
    }

    private boolean near(Edge edge) {
        return distance(edge) <= REACH;
    }

    private int distance(Edge edge) {
        int away = edge.start() >= centre ? edge.start() - centre : centre - edge.end() + 1;
        boolean inside = edge.start() >= match.start() && edge.end() <= match.end();
        return inside ? away : away + 3;
    }
}
