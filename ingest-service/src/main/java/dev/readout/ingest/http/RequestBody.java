package dev.readout.ingest.http;

import dev.readout.ingest.article.Refusal;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The body of a request. It must be read to its end even if it is refused, because the next request on the connection comes after it; and if there is too much of it for
 * that, the connection must be closed. For one request.
 */
final class RequestBody {

    /** So many bytes are read for nothing, for the sake of the connection. */
    private static final long PATIENCE = 16L * 1024 * 1024;

    private static final String ATTRIBUTE = RequestBody.class.getName();

    private final ServerRequest request;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final AtomicBoolean atEnd = new AtomicBoolean();

    private RequestBody(ServerRequest request) {
        this.request = request;
    }

    static RequestBody of(ServerRequest request) {
        return (RequestBody) request.attributes().computeIfAbsent(ATTRIBUTE, name -> new RequestBody(request));
    }

    /** The connection broke before the body was at its end. */
    static final class SenderGone extends RuntimeException {
        SenderGone(Throwable cause) {
            super("The sender is gone", cause);
        }
    }

    /** As it comes, or {@link SenderGone}. Each buffer is the subscriber's. */
    Flux<DataBuffer> stream() {
        return Flux.defer(() -> {
            taken.set(true);
            return request.body(BodyExtractors.toDataBuffers())
                    .doOnComplete(() -> atEnd.set(true))
                    .onErrorMap(SenderGone::new);
        });
    }

    /**
     * All of it.
     *
     * @param limit longest body, in bytes
     * @param tooLong the refusal of one that is longer
     */
    Mono<byte[]> bytes(int limit, Supplier<Refusal> tooLong) {
        if (request.headers().contentLength().orElse(0) > Math.max(limit, PATIENCE)) {
            return Mono.error(tooLong);
        }
        return Mono.defer(() -> {
            var read = new Reading(limit);
            return stream()
                    .doOnNext(read::add)
                    .takeUntil(buffer -> read.length > limit + PATIENCE)
                    .then(Mono.fromCallable(() -> {
                        if (read.length > limit) {
                            throw tooLong.get();
                        }
                        return read.bytes.toByteArray();
                    }));
        });
    }

    /** Reads what nobody has read. Whether the connection is good for another request then. */
    Mono<Boolean> finish() {
        if (taken.get()) {
            return Mono.fromSupplier(atEnd::get);
        }
        HttpHeaders headers = request.headers().asHttpHeaders();
        boolean endless = headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
        if (endless || headers.containsHeader(HttpHeaders.EXPECT) || headers.getContentLength() > PATIENCE) {
            return Mono.just(false);
        }
        return stream().doOnNext(DataBufferUtils::release).then(Mono.fromSupplier(atEnd::get));
    }

    private static final class Reading {

        private final int limit;
        private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long length;

        Reading(int limit) {
            this.limit = limit;
        }

        void add(DataBuffer buffer) {
            byte[] part = new byte[buffer.readableByteCount()];
            buffer.read(part);
            DataBufferUtils.release(buffer);
            length += part.length;
            if (length <= limit) {
                bytes.write(part, 0, part.length);
            } else {
                bytes = new ByteArrayOutputStream(0);
            }
        }
    }
}
