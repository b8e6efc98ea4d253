package dev.readout.commandline.up;

import dev.readout.localstack.Database;

/** Where everything is, for the user to copy. */
final class Addresses {

    private Addresses() {}

    static String of(ReadoutSystem system) {
        Database database = system.stack().postgres().database();
        return """
                  query    %s    (GET /meetings, /events; GET /openapi.json)
                  ingest   %s    (POST /articles; GET /openapi.json)
                  health   %s/actuator/health    (so at the other two)
                  schemas  %s
                  Kafka    %s
                  SQL      %s    (user %s)
                """.formatted(
                        system.query().url(),
                        system.ingest().url(),
                        system.enrichment().url(),
                        system.stack().registry().url(),
                        system.stack().kafka().bootstrapServers(),
                        database.url(),
                        database.user());
    }
}
