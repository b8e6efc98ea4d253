package dev.readout.systemtests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code ./readout up} in a process of its own, on free ports. */
final class RunningReadout implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> PARTS = List.of("QUERY", "INGEST", "ENRICHMENT", "REGISTRY", "KAFKA", "POSTGRES");

    private final Process process;
    private final Path log;
    private final Map<String, Integer> ports;

    private RunningReadout(Process process, Path log, Map<String, Integer> ports) {
        this.process = process;
        this.log = log;
        this.ports = ports;
    }

    /** Starts it on that data and waits until it says that it is ready. */
    static RunningReadout on(Path data, String... options) throws IOException {
        Path root = root();
        Map<String, Integer> ports = freePorts();
        Path log = Files.createTempFile(data.getParent(), "up", ".log");
        var command = Stream.concat(
                        Stream.of(root.resolve("readout").toString(), "up", "--data", data.toString()),
                        Stream.of(options))
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // The build that runs this test has built it.
        builder.environment().put("READOUT_BUILD", "never");
        ports.forEach((part, port) -> builder.environment().put("READOUT_" + part + "_PORT", "" + port));
        var running = new RunningReadout(builder.start(), log, ports);
        running.awaitOutput("Ready after");
        return running;
    }

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        return Files.exists(root.resolve("readout")) ? root : root.resolveSibling("");
    }

    private static Map<String, Integer> freePorts() {
        return PARTS.stream().collect(Collectors.toMap(Function.identity(), _ -> freePort()));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until that text has been printed. */
    void awaitOutput(String text) {
        await().atMost(PATIENCE).until(() -> {
            if (!process.isAlive() && !output().contains(text)) {
                throw new IllegalStateException("readout up has ended:\n" + output());
            }
            return output().contains(text);
        });
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs another command beside it, on the same ports, and gives what it printed. */
    String run(String... arguments) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("readout", ".log");
        var command = Stream.concat(Stream.of(root().resolve("readout").toString()), Stream.of(arguments))
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().put("READOUT_BUILD", "never");
        ports.forEach((part, port) -> builder.environment().put("READOUT_" + part + "_PORT", "" + port));
        builder.start().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return Files.readString(printed);
    }

    URI query(String path) {
        return URI.create("http://localhost:" + ports.get("QUERY") + path);
    }

    URI ingest(String path) {
        return URI.create("http://localhost:" + ports.get("INGEST") + path);
    }

    /** All processes of it that are alive, the command's own among them. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    /** Kills the service of that name as {@code kill -9} does. */
    void kill(String service) {
        process.descendants()
                .filter(each -> each.info().commandLine().orElse("").contains(service + ".jar"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Presses Ctrl-C. Returns whether it ended in time. */
    boolean interrupt() throws IOException {
        new ProcessBuilder("kill", "-INT", "" + process.pid()).start().onExit().join();
        return ends(Duration.ofMinutes(1));
    }

    /** Waits for its end by itself and gives the exit status. */
    int awaitEnd() {
        if (!ends(Duration.ofMinutes(2))) {
            throw new IllegalStateException("readout up goes on:\n" + output());
        }
        return process.exitValue();
    }

    private boolean ends(Duration patience) {
        return process.onExit()
                .thenApply(_ -> true)
                .completeOnTimeout(false, patience.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive() && !interrupt()) {
            processes().forEach(ProcessHandle::destroyForcibly);
        }
    }
}
