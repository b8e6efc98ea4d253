package dev.readout.commandline.up;

/** What listens on a port. */
enum Listener {
    QUERY("the query service", 8080),
    INGEST("the ingest service", 8081),
    ENRICHMENT("the enrichment service", 8082),
    REGISTRY("the schema registry", 8085),
    KAFKA("Kafka", 9092),
    POSTGRES("PostgreSQL", 5433);

    private final String title;
    private final int standardPort;

    Listener(String title, int standardPort) {
        this.title = title;
        this.standardPort = standardPort;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    int standardPort() {
        return standardPort;
    }

    /** The environment variable that gives it another port. */
    String variable() {
        return "READOUT_" + name() + "_PORT";
    }
}
