package dev.readout.extraction.gazetteer;

/** How likely the senses of one name are when nothing else is known: the lower, the likelier. */
final class Prior {
    static final int OTHER_NAME = 0;
    static final int COUNTRY = 1;
    static final int FORMER_COUNTRY = 2;
    static final int OFFICE = 3;
    static final int MODIFIER = 4;
    static final int HONORIFIC = 5;
    static final int BODY = 6;
    static final int VENUE = 7;
    static final int REGION = 500_000_000;
    static final int PERSON = 2_000_000_000;

    private static final int BIG_CITY = 300_000;
    private static final int MORE_THAN_ANY_CITY = 50_000_000;

    private Prior() {}

    /**
     * Capitals and seats first, then places known from diplomacy, then by population; small towns after regions of the
     * same name.
     */
    static int of(City city, boolean known) {
        int bySize = MORE_THAN_ANY_CITY - city.population();
        return switch (city.rank()) {
            case CAPITAL, SEAT -> 100 + bySize / 1000;
            case SITE -> 100_000;
            case REGIONAL_CAPITAL, TOWN ->
                (known ? 200_000 : city.population() >= BIG_CITY ? 200_000_000 : 1_000_000_000) + bySize;
        };
    }
}
