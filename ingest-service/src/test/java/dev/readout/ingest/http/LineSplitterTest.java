package dev.readout.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import reactor.core.publisher.Flux;

class LineSplitterTest {

    private static final int LIMIT = 5;

    private final NettyDataBufferFactory buffers = new NettyDataBufferFactory(UnpooledByteBufAllocator.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "a⏎b⏎,              1:a 2:b",
        "a⏎b,               1:a 2:b",
        "a↵⏎b↵⏎,            1:a 2:b",
        "⏎⏎a⏎ ⏎b,           3:a 5:b",
        "12345⏎123456⏎x,    1:12345 2!6 3:x",
        "12345↵⏎123456↵⏎x,  1:12345 2!7 3:x",
        "1234567890,        1!10",
        "' a ⏎',            '1: a '",
        "a↵b⏎,              1:a↵b",
        "⏎,                 ''",
        "'',                ''",
    })
    void linesHaveTheirNumberAndNoBreak(String stream, String lines) {
        byte[] bytes = stream.replace('⏎', '\n').replace('↵', '\r').getBytes(UTF_8);
        assertThat(String.join(" ", split(bytes, bytes.length + 1))).isEqualTo(lines.replace('↵', '\r'));
    }

    /** Where the network cuts a stream must not be seen. */
    @RepeatedTest(100)
    void cutsChangeNothing(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = random.ints(random.nextInt(200), 0, 10)
                .collect(StringBuilder::new, (text, i) -> text.append("ab12345\n\n\r".charAt(i)), StringBuilder::append)
                .toString()
                .getBytes(UTF_8);
        assertThat(split(bytes, 1 + random.nextInt(7))).isEqualTo(split(bytes, bytes.length + 1));
    }

    @Test
    void buffersAreReleased() {
        List<ByteBuf> sent = new ArrayList<>();
        Flux<DataBuffer> body = Flux.range(0, 10).map(i -> {
            ByteBuf buffer = UnpooledByteBufAllocator.DEFAULT.buffer().writeBytes("ab\ncd".getBytes(UTF_8));
            sent.add(buffer);
            return buffers.wrap(buffer);
        });
        LineSplitter.lines(body, LIMIT).blockLast();
        assertThat(sent)
                .hasSize(10)
                .allSatisfy(buffer -> assertThat(buffer.refCnt()).isZero());
    }

    @Test
    void noMoreIsReadThanIsAskedFor() {
        var read = new ArrayList<Integer>();
        Flux<DataBuffer> body = Flux.range(0, 1000).doOnNext(read::add).map(i -> buffer("a\nb\n".getBytes(UTF_8)));
        LineSplitter.lines(body, LIMIT).take(4).blockLast();
        assertThat(read).hasSizeLessThanOrEqualTo(3);
    }

    private List<String> split(byte[] bytes, int cut) {
        Flux<DataBuffer> body = Flux.range(0, (bytes.length + cut - 1) / cut).map(i -> {
            int from = i * cut;
            byte[] part = new byte[Math.min(cut, bytes.length - from)];
            System.arraycopy(bytes, from, part, 0, part.length);
            return buffer(part);
        });
        return Objects.requireNonNull(LineSplitter.lines(body, LIMIT)
                .map(LineSplitterTest::shown)
                .collectList()
                .block());
    }

    private DataBuffer buffer(byte[] bytes) {
        return buffers.allocateBuffer(bytes.length + 1).write(bytes);
    }

    private static String shown(Line line) {
        return switch (line) {
            case Line.Whole whole -> whole.number() + ":" + new String(whole.bytes(), UTF_8);
            case Line.TooLong tooLong -> tooLong.number() + "!" + tooLong.length();
        };
    }
}
