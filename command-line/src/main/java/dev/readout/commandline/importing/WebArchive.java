package dev.readout.commandline.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** WARC (ISO 28500): each successful response that is HTML or plain text is an article, its target URI the address. */
final class WebArchive {

    private WebArchive() {}

    static void read(InputStream in, ArticleSink sink) throws IOException {
        try (var records = new WarcReader(in)) {
            for (WarcRecord record : records) {
                if (record instanceof WarcResponse response && response.http().status() == 200) {
                    read(response, sink);
                }
            }
        }
    }

    private static void read(WarcResponse response, ArticleSink sink) throws IOException {
        MediaType type = response.payloadType();
        boolean html = type.base().equals(MediaType.HTML);
        if (html || type.base().equals(MediaType.PLAIN_TEXT)) {
            String content = new String(response.http().body().stream().readAllBytes(), charset(type));
            String address = response.targetURI().toString();
            sink.accept(html ? ArticleJson.html(content, address) : ArticleJson.text(content, address));
        }
    }

    private static Charset charset(MediaType type) {
        String name = type.parameters().getOrDefault("charset", "UTF-8");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
