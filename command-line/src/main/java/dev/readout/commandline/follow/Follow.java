package dev.readout.commandline.follow;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code readout follow}. */
@Command(
        name = "follow",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the events of meetings as they come, one per line, until Ctrl-C.",
            "When the connection breaks it goes on where it stopped: no event is missed and none comes twice."
        })
public final class Follow implements Callable<Integer> {

    @Option(
            names = "--from",
            paramLabel = "URL",
            defaultValue = "http://localhost:${env:READOUT_QUERY_PORT:-8080}",
            description = "Address of the query service (default: ${DEFAULT-VALUE}).")
    private URI query = URI.create("http://localhost:8080");

    @Option(
            names = "--after",
            paramLabel = "POSITION",
            description =
                    "Begin after this position of the feed; 0 is the beginning of history. Without it: from now on.")
    private @Nullable String after;

    @Option(
            names = "--filter",
            paramLabel = "NAME=VALUE",
            description = "Only events of such meetings, with the parameters of GET /meetings: --filter country=AZ")
    private Map<String, String> filters = new LinkedHashMap<>();

    @Option(names = "--json", description = "Print each event's JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        new EventStream(events(), after)
                .read(
                        event -> {
                            out.println(json ? event.data() : EventLine.of(event));
                            out.flush();
                        },
                        trouble -> err.println("readout: " + trouble));
        return 0;
    }

    private URI events() {
        String parameters = filters.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return query.resolve("/events" + (parameters.isEmpty() ? "" : "?" + parameters));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
