package dev.readout.commandline.importing;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** RSS and Atom: each entry is an article, with as much of its content as the feed carries. */
final class Feed {

    private Feed() {}

    static void read(InputStream in, String source, ArticleSink sink) throws IOException, UnreadableSource {
        SyndFeed feed;
        try {
            feed = new SyndFeedInput().build(new XmlReader(in));
        } catch (FeedException | IllegalArgumentException e) {
            throw new UnreadableSource(source, "is neither RSS nor Atom: " + e.getMessage());
        }
        for (SyndEntry entry : feed.getEntries()) {
            sink.accept(article(feed, entry));
        }
    }

    private static ObjectNode article(SyndFeed feed, SyndEntry entry) {
        SyndContent body = body(entry);
        String text = body == null ? "" : body.getValue();
        ObjectNode article = body != null && "text/plain".equals(body.getType())
                ? ArticleJson.text(text, entry.getLink())
                : ArticleJson.html(text, entry.getLink());
        put(article, "title", entry.getTitle());
        put(article, "publisher", feed.getTitle());
        Date published = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        put(
                article,
                "published",
                published == null ? null : published.toInstant().toString());
        return article;
    }

    private static @Nullable SyndContent body(SyndEntry entry) {
        return entry.getContents().isEmpty()
                ? entry.getDescription()
                : entry.getContents().getFirst();
    }

    private static void put(ObjectNode article, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            article.put(field, value.strip());
        }
    }
}
