package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Figure;
import dev.readout.resolution.identity.Level;
import dev.readout.resolution.identity.Likeness;
import dev.readout.resolution.identity.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Compares a report with what other reports together say of a meeting. The days are compared by who looks for candidates. */
final class Comparison {

    private final Told told;
    private final Core core;
    private final boolean inWords;
    private final List<String> reasons = new ArrayList<>(0);

    private Optional<Agreement> agreement = Optional.empty();
    private String contradiction = "nothing contradicts";

    private Comparison(Told told, Core core, boolean inWords) {
        this.told = told;
        this.core = core;
        this.inWords = inWords;
    }

    /** Why that report may be of that meeting; empty if something contradicts. */
    static Optional<Agreement> of(Told told, Core core) {
        return core.hasArticle(told.article()) ? Optional.empty() : ofAnyArticle(told, core);
    }

    /** The same, but one article may tell of one meeting twice. */
    static Optional<Agreement> ofAnyArticle(Told told, Core core) {
        Comparison comparison = new Comparison(told, core, false);
        comparison.compare();
        return comparison.agreement;
    }

    /** Compares and says in words what agrees and what contradicts. */
    static Comparison between(Told told, Core core) {
        Comparison comparison = new Comparison(told, core, true);
        comparison.compare();
        return comparison;
    }

    Optional<Agreement> agreement() {
        return agreement;
    }

    /** What contradicts, in words. */
    String contradiction() {
        return contradiction;
    }

    private void compare() {
        if (told.isCall() != core.isCall()) {
            against(() -> "one met in person, the other called");
        } else if (!sidesFit()) {
            against(() -> "neither's sides are among the other's");
        } else {
            int place = place();
            int persons = place < 0 ? -1 : persons();
            if (persons >= 0) {
                agreement = Optional.of(new Agreement(place, company(), persons, reasons));
            }
        }
    }

    /** Words are made only for whoever reads them: nearly all comparisons are for the machine. */
    private void because(Supplier<String> reason) {
        if (inWords) {
            reasons.add(reason.get());
        }
    }

    private void against(Supplier<String> reason) {
        if (inWords) {
            contradiction = reason.get();
        }
    }

    private boolean sidesFit() {
        int common = 0;
        for (String side : told.sides()) {
            common += core.sides().contains(side) ? 1 : 0;
        }
        return common >= 2
                || common == told.sides().size()
                || common == core.sides().size();
    }

    /** How surely the persons of all common sides are the same; -1 if those of one side are not. */
    private int persons() {
        int sure = 0;
        boolean named = true;
        for (String side : told.sides()) {
            List<Figure> theirs = core.figures(side);
            List<Figure> ours = told.met().getOrDefault(side, List.of());
            if (theirs.isEmpty() || ours.isEmpty()) {
                continue;
            }
            Likeness likeness = best(ours, theirs);
            if (!likeness.isPossible()) {
                against(() -> "different persons met for " + side);
                return -1;
            }
            sure += likeness.weight();
            named &= likeness.compareTo(Likeness.SAME_OFFICE) < 0;
        }
        String principals = named ? "same principals" : "nothing contradicts the principals";
        because(() -> principals);
        return sure;
    }

    private static Likeness best(List<Figure> ours, List<Figure> theirs) {
        Likeness best = Likeness.DIFFERENT;
        for (Figure our : ours) {
            for (Figure their : theirs) {
                Likeness likeness = our.likeness(their);
                best = likeness.compareTo(best) < 0 ? likeness : best;
            }
        }
        return best;
    }

    private int company() {
        Set<String> also = new TreeSet<>();
        for (Figure figure : told.figures()) {
            if (!told.sides().contains(figure.side()) && core.sides().contains(figure.side())) {
                also.add(figure.side());
            }
        }
        also.remove(Sides.UNKNOWN);
        if (!also.isEmpty()) {
            because(() -> "names " + String.join(", ", also) + " as present");
        }
        if (!core.sides().equals(told.sides())) {
            because(() -> "names some of the sides");
            return also.size();
        }
        return also.size() + 1;
    }

    /** How well the places agree, -1 if they do not. */
    private int place() {
        if (told.city() != null && core.cities().contains(told.city())) {
            because(() -> "same city " + told.report().getPlace().getCity());
            return Agreement.CITY;
        }
        String country = told.country();
        boolean sameCountry = country != null && core.countries().contains(country);
        if (country != null && !core.countries().isEmpty() && !sameCountry) {
            against(() -> "different countries: " + country + " and " + String.join(", ", core.countries()));
            return -1;
        }
        boolean bothCities = told.city() != null && !core.cities().isEmpty();
        if (bothCities && !(sameCountry && told.when().level() == Level.DAY && isOfOneDay())) {
            against(() -> "different cities: " + told.city() + " and " + String.join(", ", core.cities()));
            return -1;
        }
        if (!bothCities && isSideEncounter()) {
            against(() -> "a venue alone, beside a city or another venue, may be another encounter of the same day");
            return -1;
        }
        if (told.venue() != null && told.city() == null && Venues.have(core.venues(), told.venue())) {
            because(() -> "same venue " + told.report().getPlace().getVenue());
            return Agreement.VENUE;
        }
        if (sameCountry) {
            because(() -> "same country " + country);
        }
        return sameCountry ? Agreement.COUNTRY : Agreement.NOWHERE;
    }

    private boolean isOfOneDay() {
        return core.reports().getFirst().when().equals(told.when());
    }

    /**
     * A venue told without its city is how articles tell of an encounter within a visit (tea at the residence, a walk in the park) beside the talks that others
     * report from the city: it stays apart from reports that name a city, and from those that name another venue.
     */
    private boolean isSideEncounter() {
        String venue = told.city() == null ? told.venue() : null;
        boolean theirsOnly = !core.venues().isEmpty() && core.cities().isEmpty();
        if ((venue != null && !core.cities().isEmpty()) || (theirsOnly && told.city() != null)) {
            return true;
        }
        return venue != null && theirsOnly && !Venues.have(core.venues(), venue);
    }
}
