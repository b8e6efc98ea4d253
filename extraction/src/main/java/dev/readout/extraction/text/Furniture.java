package dev.readout.extraction.text;

import java.util.List;
import java.util.Locale;

/** Tells from its words what a paragraph is to the article. */
final class Furniture {
    private static final int LONG = 160;

    private static final List<String> OPENINGS = List.of(
            "home >",
            "home>",
            "(web editor",
            "web editor",
            "editor:",
            "editors:",
            "(editor",
            "source:",
            "(source",
            "by ",
            "updated",
            "published",
            "last updated",
            "last update",
            "posted",
            "copyright",
            "©",
            "share ",
            "share:",
            "share this",
            "comments",
            "print",
            "read more",
            "read also",
            "also read",
            "follow ",
            "subscribe",
            "related",
            "keywords",
            "topics:",
            "tags:",
            "labels:",
            "tag:",
            "advertisement",
            "sign up",
            "download",
            "most read",
            "most viewed",
            "editors' picks",
            "support our",
            "contact ",
            "prev:",
            "next:",
            "more stories",
            "your remarks",
            "loading",
            "photo:",
            "image:",
            "(for the latest",
            "add your comment",
            "story:",
            "full coverage",
            "story continues",
            "story continued",
            "facebook",
            "telegram",
            "click here",
            "listen",
            "watch:",
            "video:",
            "enlarge",
            "live ",
            "[suggest",
            "issued on",
            "first published",
            "reporting by",
            "additional reporting",
            "(reporting by",
            "writing by",
            "edited by",
            "compiled by",
            "with agencies",
            "all rights",
            "afp",
            "reuters",
            "reading time",
            "why you can trust",
            "skip to",
            "menu",
            "search",
            "views:",
            "print version",
            "our standards",
            "###",
            "\\###",
            "---",
            "***");

    private static final Phrases MARKS_OF_CAPTIONS = Phrases.of(
            "(xinhua/",
            "(ap photo",
            "/ap)",
            "/afp)",
            "/afp/",
            "afp photo",
            "reuters/",
            "photo by",
            "photo/",
            "(photo",
            "photo:",
            "photo credit",
            "[photo",
            "[caption]",
            "image caption",
            "image copyright",
            "file photo",
            "(file)",
            "getty images",
            "(gpo)",
            "(credit:",
            "/epa",
            "epa-efe",
            "/landov",
            "picture:",
            "handout",
            "courtesy of",
            "/xinhua)",
            "/tass",
            "(tass",
            "/anadolu",
            "/pool",
            "(pool");

    /** Where a paragraph that has run together with what follows it stops to be the article. */
    private static final List<String> TAILS = List.of(
            "(Web editor:",
            "(For the latest China news",
            "Add your comment",
            "Related reading",
            "Related Coverage",
            "Most Viewed",
            "MORE FROM",
            "Please enable JavaScript",
            "Follow @");

    private Furniture() {}

    static Block.Kind kindOf(String paragraph, boolean bodyHasBegun) {
        String lower = paragraph.length() > LONG
                ? paragraph.substring(0, LONG).toLowerCase(Locale.ROOT)
                : paragraph.toLowerCase(Locale.ROOT);
        if (isCaption(paragraph, lower)) {
            return Block.Kind.CAPTION;
        }
        return isFurniture(paragraph, lower, bodyHasBegun) ? Block.Kind.FURNITURE : Block.Kind.BODY;
    }

    /** Offset in the paragraph from which on it is no longer the article, or its length. */
    static int tail(String paragraph) {
        int tail = paragraph.length();
        for (String mark : TAILS) {
            int at = paragraph.indexOf(mark);
            tail = at > 0 && at < tail ? at : tail;
        }
        return tail;
    }

    private static boolean isCaption(String paragraph, String lower) {
        if (paragraph.length() > 700) {
            return false;
        }
        String whole = paragraph.length() > LONG ? paragraph.toLowerCase(Locale.ROOT) : lower;
        return MARKS_OF_CAPTIONS.anyIn(whole);
    }

    private static boolean isFurniture(String paragraph, String lower, boolean bodyHasBegun) {
        if (paragraph.length() > LONG) {
            return false;
        }
        boolean sentence = endsSentence(paragraph) && paragraph.indexOf(' ') > 0;
        if (OPENINGS.stream().anyMatch(lower::startsWith) && (!sentence || paragraph.length() < 60)) {
            return true;
        }
        if (lower.contains(" > ") || lower.contains(" >> ") || lower.contains(" | ") || lower.contains("›")) {
            return true;
        }
        return !sentence && (words(paragraph) <= 3 || onlyDate(paragraph) || (bodyHasBegun && words(paragraph) <= 4));
    }

    private static boolean onlyDate(String paragraph) {
        return paragraph.length() <= 60
                && words(paragraph) <= 9
                && ReceivedDate.read(paragraph).isPresent()
                && Character.isLetterOrDigit(paragraph.charAt(0));
    }

    private static boolean endsSentence(String paragraph) {
        int last = paragraph.length() - 1;
        while (last > 0 && "\"”’')]".indexOf(paragraph.charAt(last)) >= 0) {
            last--;
        }
        return ".!?:;…".indexOf(paragraph.charAt(last)) >= 0;
    }

    private static int words(String paragraph) {
        int words = 1;
        for (int i = 1; i < paragraph.length(); i++) {
            words += Letters.isBlank(paragraph.charAt(i)) && !Letters.isBlank(paragraph.charAt(i - 1)) ? 1 : 0;
        }
        return words;
    }
}
