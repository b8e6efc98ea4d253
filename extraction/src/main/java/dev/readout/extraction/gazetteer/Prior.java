package dev.readout.extraction.gazetteer;

/** How likely the senses of one name are, when nothing else is known: the lower, the likelier. */
final class Prior {
    private static final int BIG_CITY = 300_000;

    private Prior() {}

    static int of(Sense sense) {
        return switch (sense.entry()) {
            case OtherName _ -> 0;
            case Country country -> country.former().isEmpty() ? 1 : 10;
            case Office _ -> 20;
            case Modifier _ -> 21;
            case Honorific _ -> 22;
            case Body _ -> 30;
            case Venue _ -> 50;
            case City city -> city(city);
            case Region _ -> 500_000_000;
            case Person _ -> 2_000_000_000;
        };
    }

    /** Capitals and seats first, then by population; small towns after regions of the same name. */
    private static int city(City city) {
        int bySize = Math.max(0, 50_000_000 - city.population());
        return switch (city.rank()) {
            case CAPITAL, SEAT -> 100 + bySize / 1000;
            case SITE -> 100_000;
            case REGIONAL_CAPITAL, TOWN -> (city.population() >= BIG_CITY ? 200_000_000 : 1_000_000_000) + bySize;
        };
    }
}
