package dev.readout.query.stats;

/** By what meetings are counted. */
enum Dimension {
    /** {@code 2024-07}; {@code 2024} where no month is known; null where nothing is. */
    MONTH("left(reduced_date(day, last_day), 7)"),
    YEAR("left(reduced_date(day, last_day), 4)"),
    /** Of those who took part. */
    COUNTRY("unnest(countries)"),
    /** Sides whose principals met, as {@code between} takes them: {@code AZ,CN}. */
    PAIR("replace(unnest(pairs), '|', ',')"),
    TOPIC("unnest(topics)"),
    OUTCOME("unnest(outcomes)"),
    /** The highest rank at which two sides met. */
    LEVEL("level"),
    STATUS("status"),
    CHANNEL("channel"),
    /** State where they met; null: unknown, or a call. */
    HOST("host");

    private final String key;

    Dimension(String key) {
        this.key = key;
    }

    /** The SQL of the key, of a profile. */
    String key() {
        return key;
    }

    /** In which order keys stand: times as they passed, the rest by how often. */
    String order() {
        return switch (this) {
            case MONTH, YEAR -> "key nulls first";
            case COUNTRY, PAIR, TOPIC, OUTCOME, LEVEL, STATUS, CHANNEL, HOST -> "meetings desc, key";
        };
    }
}
