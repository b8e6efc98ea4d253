package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.City;
import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.gazetteer.Region;
import dev.readout.extraction.gazetteer.Sense;
import dev.readout.extraction.gazetteer.Venue;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads words for places: "in Baku, the capital of Azerbaijan", "at the Great Hall of the People in Beijing", "here". */
final class PlaceReader {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "to", "from", "into", "inside", "near", "outside", "of");
    private static final Set<String> VENUES = Set.of(
            "palace",
            "hall",
            "house",
            "complex",
            "center",
            "centre",
            "hotel",
            "residence",
            "guesthouse",
            "tower",
            "villa",
            "castle",
            "headquarters",
            "airport",
            "kremlin",
            "mansion",
            "office",
            "compound",
            "ranch",
            "estate",
            "lodge",
            "resort",
            "building",
            "chancellery",
            "parliament",
            "secretariat",
            "pavilion",
            "room",
            "base",
            "camp",
            "lounge",
            "château",
            "chateau",
            "fort",
            "majmuasi",
            "state",
            "stadium",
            "academy",
            "museum",
            "theatre",
            "theater",
            "garden",
            "gardens",
            "library",
            "mosque",
            "cathedral",
            "terrace",
            "club",
            "port",
            "terminal");
    private static final Set<String> VISITS = Set.of("visit", "visits", "visited", "visiting", "toured", "touring");
    private static final Set<String> DEPARTURES = Set.of("left", "leaves", "leaving", "departed");
    private static final Set<String> DIVISIONS = Set.of(
            "region", "oblast", "province", "prefecture", "governorate", "county", "district", "territory", "canton");

    /** States that are one city, by their codes, with the English name of the city. */
    private static final Map<String, String> CITY_STATES =
            Map.of("SG", "Singapore", "VA", "Vatican City", "MC", "Monaco", "SM", "San Marino");

    private static final int MOST_VENUE_WORDS = 9;

    private final Names names;
    private final TitleWords titleWords;
    private final Sentence sentence;

    private @Nullable String city;
    private @Nullable String country;
    private @Nullable String venue;

    PlaceReader(Names names, TitleWords titleWords) {
        this.names = names;
        this.titleWords = titleWords;
        this.sentence = names.sentence();
    }

    /** The place told from a token on; null if none is. */
    @Nullable
    Edge read(int start) {
        Token token = sentence.token(start);
        if (token.is("here")) {
            return edge(start, start + 1, new PlaceMention("", null, null, null, true));
        }
        if (start > 0 && names.at(start) != null) {
            String before = sentence.token(start - 1).lower();
            if (VISITS.contains(before)) {
                return object(start, "visited");
            }
            if (DEPARTURES.contains(before)) {
                return object(start, "left");
            }
        }
        if (!PREPOSITIONS.contains(token.lower()) || start + 1 >= sentence.size()) {
            return null;
        }
        city = null;
        country = null;
        venue = null;
        int end = places(start + 1);
        if (end == start + 1) {
            return null;
        }
        return edge(start, end, new PlaceMention(token.lower(), city, country, venue, false));
    }

    /** The object of "visit" or "leave": no adjunct, as it cannot be left out. */
    private @Nullable Edge object(int start, String preposition) {
        city = null;
        country = null;
        venue = null;
        int end = places(start);
        boolean open = end > start && !possessive(end) && venue == null;
        return open
                ? new Edge(start, end, Tag.PLACE.bit(), null, new PlaceMention(preposition, city, country, null, false))
                : null;
    }

    private static Edge edge(int start, int end, PlaceMention place) {
        return new Edge(start, end, Tag.PLACE.bit() | Tag.ADJUNCT.bit(), null, place);
    }

    /** Reads places from the small to the large, parted by commas or "in". */
    private int places(int from) {
        int at = from;
        int end = from;
        while (at < sentence.size()) {
            int next = one(at);
            if (next == at) {
                break;
            }
            end = next;
            at = next;
            if (at < sentence.size()
                    && (sentence.token(at).is(",")
                            || sentence.token(at).is("in")
                            || sentence.token(at).is("("))) {
                at++;
            } else {
                break;
            }
        }
        if (end < sentence.size()
                && end > from
                && (sentence.token(end).is(")") || (sentence.token(end).is(",") && at > end))) {
            end++;
        }
        return end;
    }

    private int one(int at) {
        if (isQuarter(at)) {
            return at + 1;
        }
        Names.Found found = names.at(at);
        if (found != null
                && city == null
                && country == null
                && found.isFirst(City.class)
                && venueEnd(at) == at
                && !isDivision(found.end())) {
            City there = found.as(City.class).orElseThrow();
            city = there.rank() == City.Rank.SITE ? city : there.name();
            country = there.country();
            return found.end();
        }
        int article = sentence.token(at).is("the") ? at + 1 : at;
        Names.Found seat = names.at(article);
        if (seat != null && seat.isFirst(City.class) && isDivision(seat.end())) {
            country = country == null ? seat.as(City.class).orElseThrow().country() : country;
            return seat.end() + 1;
        }
        Names.Found state = names.at(article);
        if (state != null && isState(state) && venueEnd(article) == article && !possessive(state.end())) {
            country = country == null ? code(state) : country;
            if (city == null && state.isFirst(Country.class)) {
                city = CITY_STATES.get(code(state));
            }
            return isDivision(state.end()) ? state.end() + 1 : state.end();
        }
        if (isCapitalOf(article)) {
            return capital(article);
        }
        int end = venue == null ? venueEnd(article) : article;
        Names.Found known = names.at(article);
        if (known != null && venue == null && known.is(Venue.class) && known.end() >= end) {
            end = known.end();
            country = country == null ? known.as(Venue.class).orElseThrow().country() : country;
        }
        if (end > article) {
            venue = names.text(article, end);
            return end;
        }
        return at;
    }

    /** Whether an unknown name is followed by a comma and a known city, a part of which it will be. */
    private boolean isQuarter(int at) {
        Names.Found next = names.at(at + 2);
        Names.Found quarter = names.at(at);
        return (quarter == null || !(quarter.is(City.class) || quarter.is(Country.class) || quarter.is(Region.class)))
                && sentence.token(at).isCapitalised()
                && sentence.token(at + 1).is(",")
                && next != null
                && next.isFirst(City.class);
    }

    private boolean isDivision(int index) {
        return DIVISIONS.contains(sentence.token(index).lower());
    }

    private boolean possessive(int index) {
        return index < sentence.size() && sentence.token(index).is("'s");
    }

    private static boolean isState(Names.Found found) {
        Sense sense = found.match().senses().getFirst();
        return (sense.entry() instanceof Country && sense.form() == Sense.Form.NAME)
                || (sense.entry() instanceof Region region && !region.country().isEmpty());
    }

    private static String code(Names.Found found) {
        return found.isFirst(Country.class)
                ? found.as(Country.class).orElseThrow().code()
                : found.as(Region.class).orElseThrow().country();
    }

    /** "the capital city of Azerbaijan", "the Azerbaijani capital". */
    private boolean isCapitalOf(int at) {
        return at < sentence.size() && (sentence.token(at).is("capital") || adjectiveCapital(at) != null);
    }

    private @Nullable Country adjectiveCapital(int at) {
        Names.Found found = names.at(at);
        boolean capital = found != null
                && found.end() < sentence.size()
                && sentence.token(found.end()).is("capital");
        return capital && found != null ? found.as(Country.class).orElse(null) : null;
    }

    private int capital(int at) {
        Country adjective = adjectiveCapital(at);
        if (adjective != null) {
            setCapital(adjective);
            return Objects.requireNonNull(names.at(at)).end() + 1;
        }
        int of = at + 1;
        while (of < sentence.size() && of < at + 4 && !sentence.token(of).is("of")) {
            of++;
        }
        int name = of + 1 < sentence.size() && sentence.token(of + 1).is("the") ? of + 2 : of + 1;
        Country there = names.at(name, Country.class);
        Names.Found found = names.at(name);
        if (there == null || found == null) {
            return at;
        }
        setCapital(there);
        return found.end();
    }

    private void setCapital(Country there) {
        country = country == null ? there.code() : country;
        city = city == null ? there.capital().orElse(null) : city;
    }

    /** Index after the name of a building that begins at a token, or the token's index. */
    private int venueEnd(int from) {
        int end = from;
        int last = from;
        while (end < sentence.size() && end - from < MOST_VENUE_WORDS) {
            Token token = sentence.token(end);
            if (token.isCapitalised()
                    || (token.isLowerWord() && end > from && VENUES.contains(token.lower()) && last == end)) {
                end++;
                if (VENUES.contains(token.lower())) {
                    last = end;
                } else if (last == end - 1 && last > from) {
                    // a name goes on after its noun only through "of"
                    break;
                }
            } else if (end > from && token.is("of") && goesOn(end + 1)) {
                end = ofPart(end);
                last = end;
            } else {
                break;
            }
        }
        return last == from || (last == from + 1 && !isVenueAlone(from)) ? from : last;
    }

    private boolean isVenueAlone(int at) {
        Token token = sentence.token(at);
        return token.is("kremlin") || token.is("pentagon") || token.is("capitol");
    }

    private boolean goesOn(int at) {
        return at < sentence.size()
                && (sentence.token(at).isCapitalised()
                        || (sentence.token(at).is("the")
                                && at + 1 < sentence.size()
                                && sentence.token(at + 1).isCapitalised()))
                && !titleWords.contains(sentence.token(at));
    }

    private int ofPart(int of) {
        int end = of + 1;
        end += sentence.token(end).is("the") ? 1 : 0;
        while (end < sentence.size() && sentence.token(end).isCapitalised()) {
            end++;
        }
        return end;
    }
}
