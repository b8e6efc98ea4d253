package dev.readout.extraction.gazetteer;

/**
 * A city, town or other place where people meet.
 *
 * @param name usual English name
 * @param country ISO 3166-1 alpha-2
 * @param region English name of the first-level division it lies in (a state, a province), empty if unknown
 * @param population inhabitants, 0 if unknown or not a settlement
 * @param rank what the place is to its country
 */
public record City(String name, String country, String region, int population, Rank rank) implements Entry {

    /** What a place is to its country. */
    public enum Rank {
        /** The capital. */
        CAPITAL,
        /** Seat of government or of a major institution without being the capital, such as The Hague. */
        SEAT,
        /** Capital of a first-level division. */
        REGIONAL_CAPITAL,
        /** Any other city or town, or a village, resort or island that the news names like one. */
        TOWN,
        /** No town, but a country house or base where states meet, such as Camp David. */
        SITE
    }
}
