package dev.readout.ingest.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first half of a SHA-256, as 32 lower-case hexadecimal digits. */
final class Digest {

    private static final int BYTES = 16;

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    Digest add(String text) {
        sha256.update(text.getBytes(UTF_8));
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest(), 0, BYTES);
    }
}
