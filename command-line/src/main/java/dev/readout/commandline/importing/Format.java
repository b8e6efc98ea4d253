package dev.readout.commandline.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats of articles that can be imported. */
enum Format {
    TEXT(".txt .text", "text/plain") {
        @Override
        void read(InputStream in, String source, ArticleSink sink) throws IOException {
            sink.accept(ArticleJson.text(utf8(in), address(source)));
        }
    },
    HTML(".html .htm .xhtml", "text/html application/xhtml+xml") {
        @Override
        void read(InputStream in, String source, ArticleSink sink) throws IOException {
            sink.accept(ArticleJson.html(utf8(in), address(source)));
        }
    },
    JSON_LINES(".jsonl .ndjson .json", "application/x-ndjson application/jsonl application/json") {
        @Override
        void read(InputStream in, String source, ArticleSink sink) throws IOException, UnreadableSource {
            JsonLines.read(in, source, sink);
        }
    },
    FEED(".xml .rss .atom", "application/rss+xml application/atom+xml application/xml text/xml") {
        @Override
        void read(InputStream in, String source, ArticleSink sink) throws IOException, UnreadableSource {
            Feed.read(in, source, sink);
        }
    },
    WARC(".warc", "application/warc") {
        @Override
        void read(InputStream in, String source, ArticleSink sink) throws IOException {
            WebArchive.read(in, sink);
        }
    };

    /** Separated by blanks, as are the media types: an enum holds nothing that can change. */
    private final String endings;

    private final String mediaTypes;

    Format(String endings, String mediaTypes) {
        this.endings = endings;
        this.mediaTypes = mediaTypes;
    }

    /** Gives the articles of the stream, which stays open. */
    abstract void read(InputStream in, String source, ArticleSink sink) throws IOException, UnreadableSource;

    static Optional<Format> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return Arrays.stream(values())
                .filter(format -> Arrays.stream(format.endings.split(" ")).anyMatch(plain::endsWith))
                .findFirst();
    }

    static Optional<Format> ofMediaType(String header) {
        String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> Arrays.asList(format.mediaTypes.split(" ")).contains(type))
                .findFirst();
    }

    private static String utf8(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static @Nullable String address(String source) {
        return source.startsWith("http://") || source.startsWith("https://") ? source : null;
    }
}
