package dev.readout.ingest;

import dev.readout.ingest.http.HttpSettings;
import dev.readout.ingest.log.LogSettings;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;

/** Reads all settings before anything is started, so that a wrong one is told in a sentence and not in the ruins of a start. */
final class SettingsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Map<String, String> NEEDED = Map.of(
            "Integer", "a whole number",
            "DataSize", "a size such as 5MB or 5000000",
            "Duration", "a time such as 15s",
            "URI", "an address such as http://localhost:8085");

    /** A setting that cannot be what it is. */
    static final class Refused extends RuntimeException {
        Refused(String sentence, BindException cause) {
            super(sentence, cause);
        }
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        Binder binder = Binder.get(environment);
        try {
            binder.bind(HttpSettings.PREFIX, HttpSettings.class);
            binder.bind(LogSettings.PREFIX, LogSettings.class);
        } catch (BindException e) {
            String said = saidByTheSettings(e);
            throw new Refused(said == null ? conversion(e, environment) : said, e);
        }
    }

    private static @Nullable String saidByTheSettings(BindException failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = each.getMessage();
            if (message != null && message.startsWith("READOUT_")) {
                return message;
            }
        }
        return null;
    }

    private static String conversion(BindException failure, ConfigurableEnvironment environment) {
        ConfigurationProperty property = failure.getProperty();
        if (property == null) {
            return "The settings cannot be read: " + failure.getMessage();
        }
        Class<?> type = failure.getTarget().getType().resolve(Object.class);
        String needed =
                NEEDED.getOrDefault(ClassUtils.resolvePrimitiveIfNecessary(type).getSimpleName(), "another value");
        String raw = String.valueOf(property.getValue());
        return variable(raw, property.getName().toString()) + " is '" + environment.resolvePlaceholders(raw)
                + "': give " + needed + ".";
    }

    /** The environment variable in {@code ${VARIABLE:default}}, which is how application.properties has it; else the property. */
    private static String variable(String raw, String property) {
        return raw.startsWith("${") ? raw.substring(2).split("[:}]", 2)[0] : property;
    }
}
