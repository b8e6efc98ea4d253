package dev.readout.query.settings;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two schemas are brought up to date when the service starts: the views, which can be deleted at any time, and what is kept beside them. */
@Configuration(proxyBeanMethods = false)
class Migrations {

    private static final String[] KEPT = {
        "classpath:dev/readout/query/savedfilter", "classpath:dev/readout/query/webhook"
    };

    @Bean
    FlywayMigrationStrategy keptAndViews(PostgresSettings settings, ObjectProvider<RebuildLock> rebuild) {
        return views -> {
            rebuild.ifAvailable(lock -> lock.clear(settings.viewsSchema()));
            Flyway.configure()
                    .configuration(views.getConfiguration())
                    .defaultSchema(settings.keptSchema())
                    .locations(KEPT)
                    .load()
                    .migrate();
            views.migrate();
        };
    }
}
