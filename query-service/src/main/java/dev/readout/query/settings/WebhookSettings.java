package dev.readout.query.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How webhooks are delivered.
 *
 * @param privateTargets {@code READOUT_WEBHOOK_PRIVATE_TARGETS}: whether this machine and private networks may be targets, and plain HTTP be spoken
 * @param timeout {@code READOUT_WEBHOOK_TIMEOUT}: a target that has not answered by then has not taken the delivery
 * @param firstRetry {@code READOUT_WEBHOOK_FIRST_RETRY}: delay before the second attempt; each later delay is three times the one before, four hours at most
 * @param patience {@code READOUT_WEBHOOK_PATIENCE}: so long after its first attempt a delivery is given up and the subscription disabled
 */
@ConfigurationProperties("readout.webhook")
public record WebhookSettings(
        @Name("private.targets") @DefaultValue("false") boolean privateTargets,
        @DefaultValue("15s") Duration timeout,
        @Name("first.retry") @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("24h") Duration patience) {

    public WebhookSettings {
        positive("READOUT_WEBHOOK_TIMEOUT", timeout);
        positive("READOUT_WEBHOOK_FIRST_RETRY", firstRetry);
        positive("READOUT_WEBHOOK_PATIENCE", patience);
    }

    private static void positive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be longer than nothing: 15s");
        }
    }
}
