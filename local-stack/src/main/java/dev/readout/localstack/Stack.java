package dev.readout.localstack;

import java.util.List;
import java.util.Map;

/** Everything the services need beside themselves. */
public interface Stack extends AutoCloseable {

    Broker kafka();

    Registry registry();

    Postgres postgres();

    /** The parts in the order in which they need each other, the needed first. */
    default List<Part> parts() {
        return List.of(postgres(), registry(), kafka());
    }

    /** An empty database that nobody else uses. */
    default Database newDatabase() {
        return postgres().newDatabase();
    }

    /**
     * The settings that point a service at this stack, by the name of the environment variable.
     *
     * @param database the database the service shall use
     */
    default Map<String, String> environment(Database database) {
        return Map.of(
                "READOUT_KAFKA_BOOTSTRAP", kafka().bootstrapServers(),
                "READOUT_REGISTRY_URL", registry().url().toString(),
                "READOUT_POSTGRES_URL", database.url(),
                "READOUT_POSTGRES_USER", database.user(),
                "READOUT_POSTGRES_PASSWORD", database.password());
    }

    /** Stops every part, those that need others first. */
    @Override
    void close();
}
