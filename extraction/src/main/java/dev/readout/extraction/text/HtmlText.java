package dev.readout.extraction.text;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes the readable text out of HTML, keeping where each character stood. */
final class HtmlText implements NodeVisitor {
    private static final String UNREADABLE =
            "script, style, noscript, template, nav, footer, aside, form, button, iframe, svg, select, textarea";

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[1024];
    private int lastOrigin;

    private HtmlText(String html) {
        this.html = html;
    }

    static PlainText read(String html) {
        HtmlText reader = new HtmlText(html);
        org.jsoup.nodes.Document document =
                Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        document.select(UNREADABLE).remove();
        NodeTraversor.traverse(reader, mainPart(document));
        reader.origin(reader.lastOrigin);
        return PlainText.of(reader.text.toString(), Arrays.copyOf(reader.origins, reader.text.length() + 1));
    }

    private static Element mainPart(org.jsoup.nodes.Document document) {
        Element article = document.selectFirst("article, main, [itemprop=articleBody]");
        return article != null && article.text().length() > 400 ? article : document.body();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            take(words);
        } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
            paragraph();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            paragraph();
        }
    }

    private void paragraph() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            append('\n', lastOrigin);
        }
    }

    private void take(TextNode node) {
        int from = node.sourceRange().startPos();
        int to = Math.min(html.length(), node.sourceRange().endPos());
        String words = node.getWholeText();
        int raw = Math.max(from, lastOrigin);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c, Math.min(raw, Math.max(0, html.length() - 1)));
            raw = after(raw, to);
        }
    }

    /** Offset after the character or character reference that stands at an offset. */
    private int after(int raw, int to) {
        if (raw < to && html.charAt(raw) == '&') {
            int end = html.indexOf(';', raw);
            if (end > 0 && end - raw <= 32 && end < to) {
                return end + 1;
            }
        }
        return raw + 1;
    }

    private void append(char c, int from) {
        origin(from);
        text.append(c);
        lastOrigin = from;
    }

    private void origin(int from) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = from;
    }
}
