package dev.readout.query.settings;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** Connections to PostgreSQL: JDBC for migrations and the projector, R2DBC for answers and for listening. */
@Configuration(proxyBeanMethods = false)
class PostgresConnections {

    private static final int WRITERS = 3;
    private static final int READERS = 16;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    @Bean
    HikariDataSource dataSource(PostgresSettings settings) {
        var config = new HikariConfig();
        config.setPoolName("projector");
        config.setJdbcUrl(settings.jdbcUrl());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(WRITERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(LONGEST_WAIT.toMillis());
        // The database may come up after this service: Flyway then tries again, and the projector too.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** Unpooled, for connections that stay open to listen. */
    @Bean
    PostgresqlConnectionFactory listening(PostgresSettings settings) {
        var options = ConnectionFactoryOptions.parse(settings.r2dbcUrl())
                .mutate()
                .option(ConnectionFactoryOptions.USER, settings.user())
                .option(ConnectionFactoryOptions.PASSWORD, settings.password())
                .option(ConnectionFactoryOptions.CONNECT_TIMEOUT, LONGEST_WAIT)
                .build();
        PostgresqlConnectionConfiguration configuration = PostgresqlConnectionFactoryProvider.builder(options)
                // A plan is made for the values it is run with: how common a state or a word is decides how its
                // meetings are read.
                .options(Map.of("search_path", settings.searchPath(), "plan_cache_mode", "force_custom_plan"))
                .tcpKeepAlive(true)
                .build();
        return new PostgresqlConnectionFactory(configuration);
    }

    @Bean(destroyMethod = "dispose")
    ConnectionPool readers(PostgresqlConnectionFactory listening) {
        return new ConnectionPool(ConnectionPoolConfiguration.builder(listening)
                .name("readers")
                .initialSize(2)
                .maxSize(READERS)
                .maxIdleTime(Duration.ofMinutes(10))
                .maxAcquireTime(LONGEST_WAIT)
                // One that PostgreSQL has closed is known to be closed; asking it each time would double what a request
                // costs.
                .validationDepth(ValidationDepth.LOCAL)
                .build());
    }

    @Bean
    DatabaseClient databaseClient(ConnectionPool readers) {
        return DatabaseClient.create((ConnectionFactory) readers);
    }
}
