package dev.readout.query.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the feed of events is given out.
 *
 * @param silence {@code READOUT_EVENTS_SILENCE}: after so long without an event a reader gets a sign of life
 * @param patience {@code READOUT_EVENTS_PATIENCE}: a reader who takes nothing for so long is cut off; after the same again the connection is closed
 */
@ConfigurationProperties("readout.events")
public record EventSettings(
        @DefaultValue("15s") Duration silence,
        @DefaultValue("60s") Duration patience) {

    public EventSettings {
        if (silence.toMillis() < 1 || patience.compareTo(silence.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException("READOUT_EVENTS_PATIENCE is " + patience
                    + ", but must be at least twice READOUT_EVENTS_SILENCE, which is " + silence
                    + ": a reader without news takes nothing but signs of life.");
        }
    }
}
