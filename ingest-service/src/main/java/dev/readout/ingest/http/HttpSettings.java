package dev.readout.ingest.http;

import dev.readout.schemas.wire.Topics;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Where and what is taken over HTTP.
 *
 * @param bind name or address of the network interface to listen on ({@code READOUT_BIND})
 * @param port 1 to 65535, or 0 for a free one ({@code READOUT_INGEST_PORT})
 * @param articleMaxBytes how long the body of an article, or its line in a stream, may be; between 1 KB and 5 MB, because content may triple on its way from an
 *     eight-bit character set to UTF-8 and must then fit in a record ({@code READOUT_ARTICLE_MAX_BYTES})
 */
@ConfigurationProperties(HttpSettings.PREFIX)
public record HttpSettings(String bind, int port, DataSize articleMaxBytes) {

    public static final String PREFIX = "readout.http";

    private static final DataSize LEAST = DataSize.ofKilobytes(1);
    private static final DataSize MOST =
            DataSize.ofMegabytes(DataSize.ofBytes(Topics.LARGEST_RECORD / 3).toMegabytes());

    public HttpSettings {
        if (!isOfThisMachine(bind)) {
            throw new IllegalArgumentException("READOUT_BIND is '" + bind
                    + "': give an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them.");
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("READOUT_INGEST_PORT is " + port + ": give a port from 1 to 65535.");
        }
        if (articleMaxBytes.compareTo(LEAST) < 0 || articleMaxBytes.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("READOUT_ARTICLE_MAX_BYTES is " + articleMaxBytes
                    + ": give between 1KB and " + MOST.toMegabytes() + "MB, such as 2MB or 2000000.");
        }
    }

    private static boolean isOfThisMachine(String bind) {
        try {
            InetAddress address = InetAddress.getByName(bind);
            return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (UnknownHostException | SocketException e) {
            return false;
        }
    }

    /** In bytes. */
    int articleMax() {
        return Math.toIntExact(articleMaxBytes.toBytes());
    }
}
