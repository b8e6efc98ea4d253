package dev.readout.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the query service; its settings are environment variables (see {@link dev.readout.query.settings}). */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QueryApplication {

    /** Arguments are Spring Boot's: {@code --readout.query.port=0}. */
    public static void main(String[] arguments) {
        SpringApplication.run(QueryApplication.class, arguments);
    }
}
