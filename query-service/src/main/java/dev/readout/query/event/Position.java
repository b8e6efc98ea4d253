package dev.readout.query.event;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How far a reader has followed the feed: for each partition of the topic, the offset to read next, written {@code 41.17.0.88}. It speaks of the log alone, so it
 * means the same to every instance and outlives every rebuild of the views.
 *
 * @param reached offsets by partition; partitions beyond the list count as 0
 */
public record Position(List<Long> reached) {

    /** Before all events. */
    public static final Position START = new Position(List.of(0L));

    private static final Pattern FORM = Pattern.compile("\\d{1,18}(\\.\\d{1,18}){0,999}");

    public Position {
        reached = List.copyOf(reached);
    }

    /** The position that is written so, or throws {@link IllegalArgumentException}. */
    public static Position parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no position of the feed.");
        }
        return new Position(Arrays.stream(text.split("\\.")).map(Long::valueOf).toList());
    }

    /** As a database gives it. */
    public static Position of(Long[] reached) {
        return new Position(List.of(reached));
    }

    /** As a database takes it. */
    public Long[] toArray() {
        return reached.toArray(Long[]::new);
    }

    /** Everything that was followed at either. */
    public Position with(Position other) {
        int partitions = Math.max(reached.size(), other.reached.size());
        return new Position(IntStream.range(0, partitions)
                .mapToObj(partition -> Math.max(at(partition), other.at(partition)))
                .toList());
    }

    /** The offset to read next in that partition. */
    public long at(int partition) {
        return partition < reached.size() ? reached.get(partition) : 0;
    }

    @Override
    public String toString() {
        return LongStream.of(reached.stream().mapToLong(Long::longValue).toArray())
                .mapToObj(Long::toString)
                .collect(Collectors.joining("."));
    }
}
