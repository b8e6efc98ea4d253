package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Sides;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The id that a report gives to the meeting it founds. It rests on what a better reading of the article is least likely to change: the article, the
 * sides, and which of the article's meetings of these sides it is.
 */
final class MeetingId {

    private static final int BYTES = 16;

    private MeetingId() {}

    static String of(Told founder) {
        String name = founder.article()
                + '\n'
                + Sides.key(founder.sides())
                + '\n'
                + founder.standing().getOrdinal();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
