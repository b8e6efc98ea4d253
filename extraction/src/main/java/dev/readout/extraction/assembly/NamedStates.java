package dev.readout.extraction.assembly;

import dev.readout.extraction.gazetteer.City;
import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The countries that a sentence names, also by adjectives. */
final class NamedStates {
    private final Gazetteer gazetteer;

    NamedStates(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Their ISO 3166-1 alpha-2 codes. */
    Set<String> of(Sentence sentence) {
        return of(sentence, 0, sentence.size());
    }

    /** Those named, and those of the cities named. */
    Set<String> withCities(Sentence sentence) {
        Set<String> countries = of(sentence);
        String text = sentence.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
        gazetteer
                .matches(text)
                .forEach(match -> match.as(City.class).map(City::country).ifPresent(countries::add));
        return countries;
    }

    /** Those named from one token to before another. */
    Set<String> of(Sentence sentence, int from, int to) {
        String text =
                sentence.tokens().subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
        Set<String> countries = new LinkedHashSet<>();
        gazetteer
                .matches(text)
                .forEach(match -> match.as(Country.class).map(Country::code).ifPresent(countries::add));
        return countries;
    }
}
