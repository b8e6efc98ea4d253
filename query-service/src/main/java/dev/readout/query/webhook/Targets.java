package dev.readout.query.webhook;

import dev.readout.query.settings.WebhookSettings;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which addresses may be sent to: by default the public internet over HTTPS alone, whatever a name leads to when it is used. */
@Component
class Targets {

    private final boolean mayBePrivate;

    Targets(WebhookSettings settings) {
        this.mayBePrivate = settings.privateTargets();
    }

    /**
     * The address that is written so, as far as it can be told without looking its name up.
     *
     * @throws IllegalArgumentException if nothing may be sent there, and why
     */
    URI address(String written) {
        URI address = URI.create(written);
        boolean isSecure = "https".equalsIgnoreCase(address.getScheme());
        boolean isPlain = "http".equalsIgnoreCase(address.getScheme());
        if (!isSecure && !(isPlain && mayBePrivate)) {
            throw new IllegalArgumentException("A target's address begins with https://"
                    + (isPlain ? "; plain HTTP needs READOUT_WEBHOOK_PRIVATE_TARGETS=true" : ""));
        }
        if (address.getHost() == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("A target's address has a host, no user and no fragment");
        }
        return address;
    }

    /**
     * What that host is now. Blocks while the name is looked up.
     *
     * @throws UnknownHostException if nobody knows, or if any of its addresses may not be sent to
     */
    List<InetAddress> addresses(String host) throws UnknownHostException {
        List<InetAddress> addresses = Arrays.asList(InetAddress.getAllByName(host));
        for (InetAddress address : addresses) {
            if (!mayBePrivate && !PublicAddress.isPublic(address)) {
                throw new UnknownHostException(host + " is " + address.getHostAddress()
                        + ", which is not of the public internet; READOUT_WEBHOOK_PRIVATE_TARGETS=true allows it");
            }
        }
        return addresses;
    }
}
