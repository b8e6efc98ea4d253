package dev.readout.extraction.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The countries, cities, bodies, offices and people of the world, found by the names they go by.
 *
 * <p>Names are compared without accents; proper names must be capitalised and acronyms in capitals, offices may be
 * written any way, and everything is found in a text all in capitals. Immutable and thread-safe after loading.
 */
public final class Gazetteer {
    private final Lexicon lexicon;
    private final Map<String, Country> countries;
    private final Map<String, City> capitals;
    private final People people;

    private Gazetteer(Lexicon lexicon, Map<String, Country> countries, Map<String, City> capitals, People people) {
        this.lexicon = lexicon;
        this.countries = countries;
        this.capitals = capitals;
        this.people = people;
    }

    /**
     * Reads the tables of this package, which takes some tenths of a second; keep what it returns.
     *
     * @throws IllegalStateException if a table is damaged
     */
    public static Gazetteer load() {
        Lexicon lexicon = new Lexicon();
        Map<String, Country> countries = CountryTable.load(lexicon);
        Map<String, City> capitals = CityTable.load(lexicon);
        RegionTable.load(lexicon);
        VenueTable.load(lexicon);
        BodyTable.load(lexicon);
        OfficeTables.load(lexicon);
        OtherNameTable.load(lexicon);
        People people = PersonTable.load(lexicon);
        lexicon.freeze();
        return new Gazetteer(lexicon, countries, capitals, people);
    }

    /** The words of a text, to look names up with {@link #longestAt}. Linear in its length. */
    public Words words(CharSequence text) {
        return Words.of(text);
    }

    /**
     * The longest name that begins at a word.
     *
     * @param words what {@link #words} made of a text
     * @param first index of the word, from 0 to {@code words.count() - 1}
     */
    public Optional<Match> longestAt(Words words, int first) {
        return lexicon.longestAt(words, first);
    }

    /** All names in a text from left to right, the longest at each place, none within another. */
    public List<Match> matches(CharSequence text) {
        Words words = words(text);
        List<Match> matches = new ArrayList<>();
        int word = 0;
        while (word < words.count()) {
            Optional<Match> match = longestAt(words, word);
            match.ifPresent(matches::add);
            word += match.map(Match::words).orElse(1);
        }
        return matches;
    }

    /**
     * The state or territory of today with a code.
     *
     * @param code ISO 3166-1 alpha-2, or {@code XK}
     */
    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** The capital of the country with a code. */
    public Optional<City> capital(String code) {
        return Optional.ofNullable(capitals.get(code));
    }

    /** Those who hold or held public office. */
    public People people() {
        return people;
    }
}
