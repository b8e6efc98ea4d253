package dev.readout.ingest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Takes articles in over HTTP and stores them, raw, in Kafka. */
@SpringBootApplication
public class IngestApplication {

    public static void main(String[] args) {
        start(args);
    }

    /** A running service; closing it stops it. */
    static ConfigurableApplicationContext start(String... args) {
        var application = new SpringApplication(IngestApplication.class);
        application.addListeners(new SettingsCheck());
        return application.run(args);
    }
}
