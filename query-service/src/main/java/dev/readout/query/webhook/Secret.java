package dev.readout.query.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What deliveries are signed with, as the Standard Webhooks specification says: {@code whsec_} and the base64 of 24 to 64 bytes.
 *
 * @param written so written
 */
record Secret(String written) {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST = 24;
    private static final int MOST = 64;
    private static final int USUAL = 32;

    Secret {
        int length = key(written).length;
        if (length < LEAST || length > MOST) {
            throw new IllegalArgumentException("A secret has " + LEAST + " to " + MOST + " bytes.");
        }
    }

    /** A new one, known to nobody. */
    static Secret random() {
        byte[] bytes = new byte[USUAL];
        new SecureRandom().nextBytes(bytes);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    private static byte[] key(String written) {
        if (!written.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A secret begins with " + PREFIX);
        }
        return Base64.getDecoder().decode(written.substring(PREFIX.length()));
    }

    /**
     * The value of {@code webhook-signature}.
     *
     * @param id value of {@code webhook-id}
     * @param timestamp value of {@code webhook-timestamp}: seconds since 1970
     * @param body what is sent
     */
    String signature(String id, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(written), ALGORITHM));
            byte[] signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot sign with " + ALGORITHM, e);
        }
    }

    /** Without the secret, which belongs in no log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
