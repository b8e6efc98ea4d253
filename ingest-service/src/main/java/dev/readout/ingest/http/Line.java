package dev.readout.ingest.http;

/** A line of a stream. */
sealed interface Line {

    /** Its number, from 1. */
    long number();

    /** A line within the limit. */
    final class Whole implements Line {

        private final long number;
        private final byte[] bytes;

        Whole(long number, byte[] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        @Override
        public long number() {
            return number;
        }

        /** Without the line break; not copied. */
        byte[] bytes() {
            return bytes;
        }
    }

    /**
     * A line over the limit, whose bytes are gone.
     *
     * @param length how many there were
     */
    record TooLong(long number, long length) implements Line {}
}
