package dev.readout.commandline.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Opens what the user named and gives its articles, in a steady order, without holding more than one in memory. */
final class Sources {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private Sources() {}

    /** Reads one source: a path, a web address, or {@code -}. */
    static void read(String source, ArticleSink sink) throws UnreadableSource {
        try {
            if (source.equals("-")) {
                Format.JSON_LINES.read(System.in, source, sink);
            } else if (source.startsWith("http://") || source.startsWith("https://")) {
                readAddress(URI.create(source), sink);
            } else {
                readPath(Path.of(source), sink);
            }
        } catch (IOException e) {
            throw new UnreadableSource(source, "cannot be read: " + e.getMessage());
        }
    }

    private static void readPath(Path path, ArticleSink sink) throws IOException, UnreadableSource {
        if (!Files.exists(path)) {
            throw new UnreadableSource(path.toString(), "there is no such file or folder");
        }
        if (Files.isDirectory(path)) {
            for (Path file : filesUnder(path)) {
                readFile(file, sink);
            }
        } else if (Format.ofName(path.toString()).isEmpty()) {
            throw new UnreadableSource(path.toString(), "unknown format: name it .txt, .html, .jsonl, .xml or .warc");
        } else {
            readFile(path, sink);
        }
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> Format.ofName(path.toString()).isPresent())
                    .sorted()
                    .toList();
        }
    }

    private static void readFile(Path file, ArticleSink sink) throws IOException, UnreadableSource {
        String name = file.toString();
        Format format = Format.ofName(name).orElseThrow();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = gzipped(name, format) ? new GZIPInputStream(bytes) : bytes) {
            format.read(in, name, sink);
        }
    }

    /** A web archive is gzipped record by record, which its reader undoes itself. */
    private static boolean gzipped(String name, Format format) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") && format != Format.WARC;
    }

    private static void readAddress(URI address, ArticleSink sink) throws IOException, UnreadableSource {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(2)).build();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new UnreadableSource(address.toString(), "the server answered " + response.statusCode());
                }
                String type = response.headers().firstValue("Content-Type").orElse("");
                Format.ofMediaType(type)
                        .or(() -> Format.ofName(address.getPath()))
                        .orElseThrow(() -> new UnreadableSource(address.toString(), "unknown media type " + type))
                        .read(body, address.toString(), sink);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
