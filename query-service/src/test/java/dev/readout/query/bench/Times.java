package dev.readout.query.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long something took, again and again. */
final class Times {

    private static final double MILLION = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    void add(long duration) {
        nanos.add(duration);
    }

    /** So that this share of them was as short or shorter; in milliseconds. */
    double percentile(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(rank, 0)) / MILLION;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %7.1f ms, p95 %7.1f ms", percentile(0.5), percentile(0.95));
    }
}
