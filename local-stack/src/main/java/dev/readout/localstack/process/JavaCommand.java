package dev.readout.localstack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line of a JVM that is small and soon ready rather than fast for long. It is the JVM this one runs on.
 *
 * @param heapMegabytes the most the heap may take
 * @param options further options of the JVM
 */
public record JavaCommand(int heapMegabytes, List<String> options) {

    public JavaCommand(int heapMegabytes) {
        this(heapMegabytes, List.of());
    }

    public JavaCommand {
        options = List.copyOf(options);
    }

    /** The same with system properties. */
    public JavaCommand with(Map<String, String> properties) {
        var all = new ArrayList<>(options);
        properties.forEach((name, value) -> all.add("-D" + name + "=" + value));
        return new JavaCommand(heapMegabytes, all);
    }

    /** Runs a class with all jars of a directory. */
    public List<String> runClass(Path jars, String mainClass, String... arguments) {
        return command(List.of("-cp", jars + "/*", mainClass), arguments);
    }

    /** Runs an executable jar. */
    public List<String> runJar(Path jar, String... arguments) {
        return command(List.of("-jar", jar.toString()), arguments);
    }

    private List<String> command(List<String> what, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(options);
        command.addAll(what);
        command.addAll(List.of(arguments));
        return command;
    }
}
