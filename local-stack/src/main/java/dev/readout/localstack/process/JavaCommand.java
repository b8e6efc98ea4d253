package dev.readout.localstack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a JVM, the one this code runs on, with a small heap and the collector that needs least beside it.
 *
 * @param options of the JVM
 */
public record JavaCommand(List<String> options) {

    public JavaCommand {
        options = List.copyOf(options);
    }

    /**
     * For a process that shall soon be ready rather than fast for long: the optimising compiler stays off.
     *
     * @param heapMegabytes the most the heap may take
     */
    public static JavaCommand soonReady(int heapMegabytes) {
        return longRunning(heapMegabytes).withOption("-XX:TieredStopAtLevel=1");
    }

    /**
     * For a process whose speed counts.
     *
     * @param heapMegabytes the most the heap may take
     */
    public static JavaCommand longRunning(int heapMegabytes) {
        return new JavaCommand(
                List.of("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
    }

    /** The same with one more option of the JVM. */
    public JavaCommand withOption(String option) {
        var all = new ArrayList<>(options);
        all.add(option);
        return new JavaCommand(all);
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
        command.addAll(options);
        command.addAll(what);
        command.addAll(List.of(arguments));
        return command;
    }
}
