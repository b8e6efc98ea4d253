package dev.readout.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.readout.extraction.Article;
import dev.readout.extraction.ContentType;
import dev.readout.extraction.Extraction;
import dev.readout.extraction.Extractor;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Locale;

/** Tells how long after the start of the virtual machine the first article is read, and how much heap the loaded extractor holds. Begin it in a new process each time. */
final class FirstArticle {
    private FirstArticle() {}

    /** Measures once. */
    public static void main(String[] arguments) {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        Extractor extractor = Extractor.load();
        long loaded = System.currentTimeMillis();
        Extraction extraction = extractor.extract(new Article(
                "first",
                "NAIROBI, May 6 (Example) -- Kenyan President Daniel Otieno met Norwegian Foreign Minister Ida Holm"
                        + " here on Monday.",
                ContentType.TEXT,
                null,
                "Example",
                "2024-05-06",
                null));
        long read = System.currentTimeMillis();
        long busy = processorTime();
        try {
            System.out.printf(
                    Locale.ROOT,
                    "%d meeting in the first article, %d ms after the start (loaded after %d ms), %d ms of processor"
                            + " time; %.0f MB of heap held%n",
                    extraction.reports().size(),
                    read - started,
                    loaded - started,
                    busy / 1_000_000,
                    heapHeld() / 1e6);
        } finally {
            // the extractor is part of the heap held
            Reference.reachabilityFence(extractor);
        }
    }

    /** Of the whole process, its compilers included, in nanoseconds. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Bytes still reachable after the collector ran. */
    private static long heapHeld() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
