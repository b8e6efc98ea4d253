package dev.readout.extraction.text;

import java.util.Arrays;
import java.util.function.Predicate;
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
    private final Predicate<TextNode> isMain;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int reached;

    private HtmlText(String html, Predicate<TextNode> isMain) {
        this.html = html;
        this.isMain = isMain;
    }

    static PlainText read(String html) {
        org.jsoup.nodes.Document document =
                Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        document.select(UNREADABLE).remove();
        HtmlText reader = new HtmlText(html, MainText.of(document));
        NodeTraversor.traverse(reader, document.body());
        int length = reader.text.length();
        return PlainText.of(
                reader.text.toString(), Arrays.copyOf(reader.starts, length), Arrays.copyOf(reader.ends, length));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && isMain.test(words)) {
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
            append('\n', reached, reached);
        }
    }

    private void take(TextNode node) {
        String words = node.getWholeText();
        int to = Math.min(html.length(), node.sourceRange().endPos());
        int raw = Math.min(to, Math.max(node.sourceRange().startPos(), reached));
        int i = 0;
        while (i < words.length()) {
            // The parser drops these.
            while (raw < to && html.charAt(raw) == '\0' && words.charAt(i) != '\0') {
                raw++;
            }
            SourceCharacter source = SourceCharacter.at(html, raw, to, words.charAt(i));
            for (int k = 0; k < source.characters() && i < words.length(); k++) {
                char c = words.charAt(i++);
                append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c, raw, source.end());
            }
            raw = source.end();
        }
    }

    private void append(char c, int from, int to) {
        int length = text.length();
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        starts[length] = from;
        ends[length] = to;
        text.append(c);
        reached = to;
    }
}
