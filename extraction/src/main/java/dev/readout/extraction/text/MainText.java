package dev.readout.extraction.text;

import java.util.BitSet;
import java.util.Locale;
import java.util.function.Predicate;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Tells the text of an article from what stands around it on its page: menus, notices about cookies, related articles. Readability does, which
 * Firefox's reader view is built on; headline and date lines that it takes out are put back, as meetings are dated by them.
 */
final class MainText {
    /** Shorter pages are no pages but pieces of them, which have nothing around the text. */
    private static final int SHORTEST_PAGE = 600;
    /** What it takes of a page of this length to be believed to be its text. */
    private static final int SHORTEST_TEXT = 250;
    /** Larger pages, of which there are no articles, would take Readability minutes. */
    private static final int MOST_ELEMENTS = 20_000;

    private static final int DEEPEST = 200;
    private static final int LONGEST_DATE_LINE = 120;
    private static final String NUMBER = "data-readout-number";

    private final Document document;
    private final BitSet kept = new BitSet();
    private int count;
    private int deepest;

    private MainText(Document document) {
        this.document = document;
    }

    /** Which text nodes are of the article; all of them if the page has no parts that could be told apart. Numbers the elements. */
    static Predicate<TextNode> of(Document document) {
        MainText main = new MainText(document);
        main.number();
        return main.find() ? main::contains : words -> true;
    }

    private void number() {
        document.traverse((node, depth) -> {
            deepest = Math.max(deepest, depth);
            if (node instanceof Element element) {
                element.attr(NUMBER, Integer.toString(count++));
            }
        });
    }

    private boolean find() {
        if (count > MOST_ELEMENTS || deepest > DEEPEST || document.body().text().length() < SHORTEST_PAGE) {
            return false;
        }
        Element article = new Readability4J("", document.clone()).parse().getArticleContent();
        if (article == null || article.text().length() < SHORTEST_TEXT) {
            return false;
        }
        article.select("[" + NUMBER + "]").forEach(element -> kept.set(number(element)));
        keepHeading();
        return true;
    }

    /** Keeps the headline, and the lines with names and dates that follow it. */
    private void keepHeading() {
        int first = kept.nextSetBit(0);
        Element headline = document.selectFirst("h1");
        if (headline != null) {
            keep(headline);
            first = Math.min(first, number(headline));
        }
        int last = kept.length();
        for (Element element : document.body().getAllElements()) {
            int number = number(element);
            if (number > first && number < last && !kept.get(number) && isDateLine(element)) {
                keep(element);
            }
        }
    }

    private static boolean isDateLine(Element element) {
        String kind = element.className().toLowerCase(Locale.ROOT);
        boolean named = element.nameIs("time") || kind.contains("date") || kind.contains("byline");
        return named && element.text().length() <= LONGEST_DATE_LINE;
    }

    private void keep(Element element) {
        element.getAllElements().forEach(each -> kept.set(number(each)));
    }

    private boolean contains(TextNode words) {
        Element parent = words.parent();
        return parent != null && kept.get(number(parent));
    }

    /** Elements that Readability made have none. */
    private static int number(Element element) {
        String number = element.attr(NUMBER);
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }
}
