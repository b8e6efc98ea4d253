package dev.readout.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the query service; its settings are environment variables (see {@link dev.readout.query.settings}). */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QueryApplication {

    /** Arguments are Spring Boot's: {@code --readout.query.port=0}; with the profile {@code rebuild} it ends when the views are built anew. */
    public static void main(String[] arguments) {
        ConfigurableApplicationContext context = SpringApplication.run(QueryApplication.class, arguments);
        if (context.getEnvironment().matchesProfiles("rebuild")) {
            System.exit(SpringApplication.exit(context));
        }
    }
}
