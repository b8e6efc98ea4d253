package dev.readout.benchmarks;

import dev.readout.resolution.Resolver;
import dev.readout.schemas.ArticleReports;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reports resolved per second on one thread, in memory, with a state of so many meetings: of 150 states, or all of one pair. One operation is one report; every other one is of a meeting there is. What was read is
 * withdrawn again before the next measurement, so that the state stays as large as it is.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1500m")
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
public class ResolutionBenchmark {

    private static final int REPORTS = 2_000;
    private static final int YEARS = 20;
    private static final long SEED = 1;

    /** Meetings and the number of states that hold them. */
    @Param({"100000 150", "10000 2"})
    public String state = "100000 150";

    private final Resolver resolver = new Resolver();
    private List<ArticleReports> further = List.of();

    /** Reads one report of each meeting. */
    @Setup
    public void fill() {
        String[] numbers = state.split(" ", -1);
        var news = new News(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), YEARS, SEED);
        news.ofEach().forEach(resolver::read);
        further = news.further(REPORTS);
    }

    /** Takes back what the last measurement read. */
    @Setup(Level.Invocation)
    public void withdraw() {
        further.forEach(each -> resolver.withdraw(each.getArticleId()));
    }

    /** Resolves further reports. */
    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public int resolve() {
        int events = 0;
        for (ArticleReports each : further) {
            events += resolver.read(each).size();
        }
        return events;
    }
}
