package dev.readout.resolution.cluster;

import java.util.Comparator;
import java.util.List;

/**
 * Why a report may be of a meeting.
 *
 * @param place how well the places agree: {@link #CITY}, {@link #VENUE}, {@link #COUNTRY} or {@link #NOWHERE}
 * @param company how well the companies agree: one for the same sides, one for each further side that the report names as present
 * @param persons how surely the persons are the same, 0 upwards
 * @param reasons in words, one each
 */
record Agreement(int place, int company, int persons, List<String> reasons) implements Comparable<Agreement> {

    static final int CITY = 3;
    static final int VENUE = 2;
    static final int COUNTRY = 1;
    static final int NOWHERE = 0;

    private static final Comparator<Agreement> ORDER = Comparator.comparingInt(Agreement::place)
            .thenComparingInt(Agreement::company)
            .thenComparingInt(Agreement::persons);

    Agreement {
        reasons = List.copyOf(reasons);
    }

    /** The better one is the greater one. */
    @Override
    public int compareTo(Agreement other) {
        return ORDER.compare(this, other);
    }
}
