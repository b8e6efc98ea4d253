package dev.readout.extraction.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds datelines among the tokens of a paragraph. */
final class DatelineReader {
    private static final int MOST_PLACE_TOKENS = 8;
    private static final int MOST_AGENCY_TOKENS = 14;

    private final String text;
    private final List<Token> tokens;
    private final Predicate<String> isPlace;
    private final DateReader dates;

    private int at;
    private @Nullable PartialDate date;
    private boolean agency;

    /**
     * Reads the tokens of one paragraph.
     *
     * @param isPlace whether a name is known as that of a city or country
     */
    DatelineReader(String text, List<Token> tokens, Predicate<String> isPlace) {
        this.text = text;
        this.tokens = tokens;
        this.isPlace = isPlace;
        this.dates = new DateReader(tokens);
    }

    /** The dateline at the beginning of the paragraph, or, with date and agency, anywhere in it. */
    Optional<Dateline> find() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean opens = i == 0 || (i < 4 && tokens.get(i - 1).shape() == Token.Shape.SIGN);
            if (token.isWord() && (opens || token.shape() == Token.Shape.CAPITALS)) {
                Dateline found = read(i);
                if (found != null && (opens || (date != null && agency))) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable Dateline read(int start) {
        at = start;
        date = null;
        agency = false;
        int placeEnd = place();
        if (placeEnd == start) {
            return null;
        }
        readDate();
        readAgency();
        if (date == null) {
            readDate();
        }
        String place = text.substring(
                tokens.get(start).start(), tokens.get(placeEnd - 1).end());
        if (!readDash() || (date == null && !agency && !knownPlace(place, start))) {
            return null;
        }
        skipMarker();
        int end = at < tokens.size() ? tokens.get(at).start() : tokens.getLast().end();
        return new Dateline(place, tokens.get(start).start(), date, end);
    }

    /** Reads capitalised words, commas and slashes between them, and a country in brackets. */
    private int place() {
        int placeEnd = at;
        while (at < tokens.size() && placeEnd - at < MOST_PLACE_TOKENS && at - placeEnd < 2) {
            Token token = tokens.get(at);
            if (MonthNames.number(token) != 0 && at > 0 && followedByNumber(at)) {
                break;
            }
            if (token.isCapitalised()) {
                placeEnd = ++at;
            } else if (token.is(",") || token.is("/")) {
                at++;
            } else if (token.is("(") && closesAfterWord(at)) {
                at += 3;
                placeEnd = at;
            } else if (token.isLowerWord() && at == 0 && isPlace.test(capitalised(token.text()))) {
                placeEnd = ++at;
            } else {
                break;
            }
        }
        return placeEnd;
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private boolean followedByNumber(int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1).shape() == Token.Shape.NUMBER;
    }

    /** Whether one capitalised word stands in the brackets, as the country may; an agency comes with a dash. */
    private boolean closesAfterWord(int index) {
        return index + 3 < tokens.size()
                && tokens.get(index + 2).is(")")
                && tokens.get(index + 3).is(",")
                && tokens.get(index + 1).isCapitalised();
    }

    private void readDate() {
        if (at < tokens.size()) {
            dates.at(at).ifPresent(written -> {
                if (written.date().day() != 0) {
                    date = written.date();
                    at = written.end();
                }
            });
        }
        if (at < tokens.size() && tokens.get(at).is(",")) {
            at++;
        }
    }

    private void readAgency() {
        if (at >= tokens.size() || !tokens.get(at).is("(")) {
            return;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + MOST_AGENCY_TOKENS); i++) {
            if (tokens.get(i).is(")")) {
                agency = true;
                dateWithin(at + 1, i);
                at = i + 1;
                return;
            }
        }
    }

    private void dateWithin(int from, int to) {
        for (int i = from; i < to && date == null; i++) {
            dates.at(i)
                    .filter(written -> written.date().day() != 0 && written.end() <= to)
                    .ifPresent(written -> date = written.date());
        }
    }

    /** Reads the dash or colon that parts a dateline from its sentence; after brackets it may be missing. */
    private boolean readDash() {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        char sign = token.shape() == Token.Shape.SIGN ? token.text().charAt(0) : ' ';
        if (sign == '-' || sign == '–' || sign == '—' || sign == '―' || sign == ':' || sign == '−') {
            at++;
            return at < tokens.size();
        }
        return agency && date != null && token.isWord();
    }

    /** A dateline with neither date nor agency is believed if it is a place, in capitals or known. */
    private boolean knownPlace(String place, int start) {
        String city = place.contains(",") ? place.substring(0, place.indexOf(',')) : place;
        boolean capitals = tokens.get(start).shape() == Token.Shape.CAPITALS;
        return isPlace.test(city)
                || isPlace.test(place)
                || (capitals && city.indexOf(' ') < 0 && at > 1 && isPlace.test(city));
    }

    /** Skips "[TEXT]" and the like. */
    private void skipMarker() {
        while (at + 2 < tokens.size()
                && tokens.get(at).is("[")
                && tokens.get(at + 2).is("]")) {
            at += 3;
        }
    }
}
