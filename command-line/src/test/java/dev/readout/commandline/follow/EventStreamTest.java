package dev.readout.commandline.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EventStreamTest {

    @Test
    void goesOnAfterItWasCutOffAndTellsOnlyOfMeetings() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/events", exchange -> {
            boolean isFirst = exchange.getRequestHeaders().getFirst("Last-Event-ID") == null;
            String answer = isFirst
                    ? "id:1\nevent:recorded\ndata:a\n\nid:2\nevent:cut-off\ndata:{}\n\n"
                    : "id:3\nevent:recorded\ndata:after "
                            + exchange.getRequestHeaders().getFirst("Last-Event-ID") + "\n\n";
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        var read = new ArrayList<String>();
        var stream = new AtomicReference<EventStream>();
        stream.set(new EventStream(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events"), null));
        stream.get()
                .read(
                        event -> {
                            read.add(event.data());
                            if (read.size() == 2) {
                                stream.get().close();
                            }
                        },
                        trouble -> {});
        server.stop(0);
        assertThat(read).containsExactly("a", "after 2");
    }
}
