package dev.readout.commandline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import tools.jackson.databind.node.ObjectNode;

class SourcesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFolderGivesItsFilesInOrderWithoutThoseOfOtherFormats() throws Exception {
        write("b/two.html", "<p>Two</p>");
        write("a/one.txt", "One");
        write("c/picture.png", "no article");

        assertThat(read(folder))
                .extracting(article -> article.path("content").asString() + " "
                        + article.path("contentType").asString())
                .containsExactly("One text/plain", "<p>Two</p> text/html");
    }

    @Test
    void jsonLinesMayHaveTextOrHtmlInPlaceOfContent() throws Exception {
        Path file = write("some.jsonl", """
                {"id":"x","text":"T","publisher":"P","published":null}

                {"html":"<p>H</p>","url":"https://example.org/h"}
                {"content":"C","contentType":"text/plain","meetings":[]}
                """);

        assertThat(read(file))
                .extracting(ObjectNode::toString)
                .containsExactly(
                        "{\"contentType\":\"text/plain\",\"content\":\"T\",\"publisher\":\"P\"}",
                        "{\"contentType\":\"text/html\",\"content\":\"<p>H</p>\",\"url\":\"https://example.org/h\"}",
                        "{\"content\":\"C\",\"contentType\":\"text/plain\"}");
    }

    @Test
    void aBadLineIsToldWithItsNumber() throws IOException {
        Path file = write("bad.ndjson", "{\"text\":\"fine\"}\n{oops\n");

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void anythingMayBeGzipped() throws Exception {
        Path file = folder.resolve("one.txt.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("Zipped".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(file))
                .extracting(article -> article.path("content").asString())
                .containsExactly("Zipped");
    }

    @Test
    void eachEntryOfAFeedIsAnArticle() throws Exception {
        Path file = write("feed.xml", """
                <rss version="2.0"><channel><title>The Wire</title><link>https://example.org</link><description>d</description>
                <item><title>They met</title><link>https://example.org/1</link><pubDate>Wed, 05 Mar 2031 10:00:00 GMT</pubDate>
                <description>&lt;p&gt;A met B.&lt;/p&gt;</description></item></channel></rss>
                """);

        ObjectNode article = read(file).getFirst();

        assertThat(article.path("url").asString()).isEqualTo("https://example.org/1");
        assertThat(article.path("publisher").asString()).isEqualTo("The Wire");
        assertThat(article.path("published").asString()).isEqualTo("2031-03-05T10:00:00Z");
        assertThat(article.path("content").asString()).isEqualTo("<p>A met B.</p>");
    }

    @Test
    void eachPageOfAWebArchiveIsAnArticle() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(bytes))) {
            writer.write(page("https://example.org/met", "text/html", "<p>They met.</p>"));
            writer.write(page("https://example.org/logo", "image/png", "PNG"));
        }
        Path file = folder.resolve("crawl.warc");
        Files.write(file, bytes.toByteArray());

        assertThat(read(file))
                .extracting(article -> article.path("url").asString())
                .containsExactly("https://example.org/met");
    }

    @Test
    void aMissingFileAndAnUnknownFormatAreNamed() throws IOException {
        Path picture = write("picture.png", "");

        assertThatThrownBy(() -> read(folder.resolve("none.txt")))
                .hasMessageContaining("none.txt")
                .hasMessageContaining("no such");
        assertThatThrownBy(() -> read(picture)).hasMessageContaining("unknown format");
    }

    private static WarcResponse page(String address, String type, String body) throws IOException {
        var http = new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
                .build();
        return new WarcResponse.Builder(URI.create(address))
                .date(Instant.EPOCH)
                .body(http)
                .build();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, content);
    }

    private static List<ObjectNode> read(Path source) throws UnreadableSource {
        var articles = new ArrayList<ObjectNode>();
        Sources.read(source.toString(), articles::add);
        return articles;
    }
}
