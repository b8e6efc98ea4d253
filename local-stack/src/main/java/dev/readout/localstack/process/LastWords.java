package dev.readout.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a process wrote before it ended, for a person to read. */
public final class LastWords {

    private static final int LINES = 8;

    private LastWords() {}

    /** A sentence that names the log, and the log's last lines. */
    public static String of(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.filter(line -> !line.isBlank()).toList();
            List<String> last = all.subList(Math.max(0, all.size() - LINES), all.size());
            return "Its log, " + log + ", ends with:\n  " + String.join("\n  ", last);
        } catch (IOException | UncheckedIOException e) {
            return "It left no log that can be read at " + log + ".";
        }
    }
}
