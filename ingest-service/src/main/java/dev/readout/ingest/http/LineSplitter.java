package dev.readout.ingest.http;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Cuts a stream of bytes into its lines and holds no more of it than the one line that is not yet complete; of a line over the limit it holds nothing. Lines end with LF
 * or CR LF, the last one may have no end; lines of nothing but white space are counted and left out. For one stream, one thread at a time.
 */
final class LineSplitter {

    private static final int KEEP = 64 * 1024;

    private final int limit;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long length;
    private long number = 1;

    private LineSplitter(int limit) {
        this.limit = limit;
    }

    /**
     * The lines of a stream, as they are asked for.
     *
     * @param body bytes; each buffer is released
     * @param limit longest line, in bytes without the line break
     */
    static Flux<Line> lines(Flux<DataBuffer> body, int limit) {
        return Flux.defer(() -> {
            var splitter = new LineSplitter(limit);
            return Flux.concat(body.map(splitter::feed), Mono.fromSupplier(splitter::end))
                    .flatMapIterable(lines -> lines, 1);
        });
    }

    private List<Line> feed(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                add(bytes, start, i);
                finish(lines);
                start = i + 1;
            }
        }
        add(bytes, start, bytes.length);
        return lines;
    }

    private List<Line> end() {
        var lines = new ArrayList<Line>();
        finish(lines);
        return lines;
    }

    private void add(byte[] bytes, int from, int to) {
        length += to - from;
        if (length <= limit + 1L) { // one more, which may be the CR
            line.write(bytes, from, to - from);
        } else if (line.size() > 0) {
            line = new ByteArrayOutputStream();
        }
    }

    private void finish(List<Line> lines) {
        byte[] whole = withoutReturn(line.toByteArray());
        if (length > limit + 1L || whole.length > limit) {
            lines.add(new Line.TooLong(number, length));
        } else if (!isBlank(whole)) {
            lines.add(new Line.Whole(number, whole));
        }
        number++;
        length = 0;
        if (line.size() > KEEP) {
            line = new ByteArrayOutputStream();
        } else {
            line.reset();
        }
    }

    private static byte[] withoutReturn(byte[] line) {
        boolean ends = line.length > 0 && line[line.length - 1] == '\r';
        return ends ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
