package dev.readout.localstack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a process is started.
 *
 * @param name what people call it
 * @param command the program and its arguments
 * @param environment variables it gets beside those of this process
 * @param log where its output goes; an older one is kept beside it with {@code .previous}
 * @param pidFile where its pid is noted for as long as it runs
 */
public record Launch(String name, List<String> command, Map<String, String> environment, Path log, PidFile pidFile) {

    static final String LOGS = "logs";

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /**
     * A launch with its log and pid file in a working directory.
     *
     * @param file what these two are called there
     */
    public static Launch in(Path directory, String name, String file, List<String> command) {
        Path log = directory.resolve(LOGS).resolve(file + ".log");
        return new Launch(name, command, Map.of(), log, PidFile.in(directory, file));
    }

    /** The same with these environment variables. */
    public Launch with(Map<String, String> variables) {
        return new Launch(name, command, variables, log, pidFile);
    }
}
