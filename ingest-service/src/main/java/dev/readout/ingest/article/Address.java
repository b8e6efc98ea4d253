package dev.readout.ingest.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.InvalidUrlException;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder.ParserType;

/** Addresses of articles: which are the same. */
final class Address {

    private static final Pattern WEB =
            Pattern.compile("https?://[^/?#\\\\\\s].*\\S", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*|\\[[0-9a-f:.]+]");

    /** Parameters that say how the reader came, never which article it is; and all that begin with utm_. */
    private static final Set<String> TRACKING = Set.of(
            "_ga", "_gl", "dclid", "fbclid", "gbraid", "gclid", "gclsrc", "igshid", "mc_cid", "mc_eid", "mkt_tok",
            "msclkid", "ttclid", "twclid", "wbraid", "yclid");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Address() {}

    /** Whether it is an absolute http or https address with a host. */
    static boolean isWeb(String address) {
        if (!WEB.matcher(address).matches()) {
            return false;
        }
        try {
            return HOST.matcher(host(parse(address))).matches();
        } catch (InvalidUrlException e) {
            return false;
        }
    }

    /**
     * The one form that all spellings of an address share. Read as a browser reads it: scheme and host in lower case, host in ASCII and without a trailing dot, no default
     * port, dot segments resolved, an empty path is {@code /}. Then: {@code http} is {@code https}; no credentials; no fragment, unless it begins with {@code !} and so
     * names a page; no tracking parameters; percent-encoding only where needed, in upper case. The order of the other parameters stays.
     *
     * @param address one that {@link #isWeb}
     */
    static String normal(String address) {
        UriComponents parsed = parse(address);
        var normal = new StringBuilder("https://").append(host(parsed));
        if (parsed.getPort() >= 0) {
            normal.append(':').append(parsed.getPort());
        }
        String path = orEmpty(parsed.getPath());
        normal.append(path.isEmpty() ? "/" : encoded(path));
        String query = withoutTracking(orEmpty(parsed.getQuery()));
        if (!query.isEmpty()) {
            normal.append('?').append(encoded(query));
        }
        String fragment = orEmpty(parsed.getFragment());
        if (fragment.startsWith("!")) {
            normal.append('#').append(encoded(fragment));
        }
        return normal.toString();
    }

    private static UriComponents parse(String address) {
        return UriComponentsBuilder.fromUriString(address, ParserType.WHAT_WG).build();
    }

    private static String host(UriComponents parsed) {
        String host = orEmpty(parsed.getHost()).toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static String withoutTracking(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter ->
                        !parameter.isEmpty() && !isTracking(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("utm_") || TRACKING.contains(lower);
    }

    /** The bytes of UTF-8: what need not be encoded is plain, what must be is in upper-case hexadecimal. */
    private static String encoded(String part) {
        var encoded = new StringBuilder();
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (isEncoded(bytes, i)) {
                int value = Character.digit(bytes[i + 1], 16) << 4 | Character.digit(bytes[i + 2], 16);
                append(encoded, value, isUnreserved(value));
                i += 2;
            } else {
                int value = bytes[i] & 0xFF;
                append(encoded, value, value > ' ' && value < 0x7F && "\"<>\\^`{|}%".indexOf(value) < 0);
            }
        }
        return encoded.toString();
    }

    private static boolean isEncoded(byte[] bytes, int at) {
        return bytes[at] == '%'
                && at + 2 < bytes.length
                && HexFormat.isHexDigit(bytes[at + 1])
                && HexFormat.isHexDigit(bytes[at + 2]);
    }

    private static void append(StringBuilder to, int value, boolean plain) {
        if (plain) {
            to.append((char) value);
        } else {
            to.append('%').append(HEX.toHexDigits((byte) value));
        }
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }
}
