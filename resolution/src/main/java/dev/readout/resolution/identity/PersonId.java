package dev.readout.resolution.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The id of a person: a digest of the side and the full name, in which neither spelling nor the order of the names counts; 16 lower-case hexadecimal digits. It depends on nothing else, so that
 * whoever computes it, and whenever, finds the same.
 */
public final class PersonId {

    private static final int BYTES = 8;

    private PersonId() {}

    /** The id of the person of that full name who acts for that side; null if the name is a single word, which may be anybody's. */
    public static @Nullable String of(String side, @Nullable String name) {
        if (name == null || side.startsWith(Sides.UNKNOWN)) {
            return null;
        }
        Name full = Name.of(name);
        return full.size() < 2 ? null : of(side, full);
    }

    static String of(String side, Name name) {
        try {
            byte[] text = (side + '\n' + name.key()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
