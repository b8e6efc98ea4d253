package dev.readout.commandline.extract;

import dev.readout.extraction.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Breaks a passage into lines of a width and underlines the marked words of each, with their labels behind the line. */
final class MarkedLines {

    private static final String INDENT = "  ";

    private final String content;
    private final Map<Span, String> marks;
    private final int width;
    private final Ansi ansi;

    MarkedLines(String content, Map<Span, String> marks, int width, Ansi ansi) {
        this.content = content;
        this.marks = marks;
        this.width = width;
        this.ansi = ansi;
    }

    /** The lines of a passage, each followed by those that underline its words. */
    List<String> of(Span passage) {
        List<String> lines = new ArrayList<>();
        for (Span line : broken(passage)) {
            lines.add(INDENT + printable(line.of(content)));
            marks.forEach((span, label) -> {
                if (span.start() < line.end() && line.start() < span.end()) {
                    lines.add(INDENT + underline(line, span, label));
                }
            });
        }
        return lines;
    }

    private String underline(Span line, Span span, String label) {
        int from = Math.max(span.start(), line.start());
        int to = Math.min(span.end(), line.end());
        boolean ends = span.end() <= line.end();
        String drawn = "~".repeat(to - from) + (ends ? " " + label : "");
        String style = label.startsWith("[") ? "fg(green)" : "fg(yellow)";
        return " ".repeat(from - line.start()) + ansi.string("@|" + style + " " + drawn.replace("|@", "| @") + "|@");
    }

    /** Breaks at blanks; a word that is longer than a line is broken anywhere. */
    private List<Span> broken(Span passage) {
        List<Span> lines = new ArrayList<>();
        int start = passage.start();
        while (passage.end() - start > width) {
            int end = start + width;
            int blank = end;
            while (blank > start && !Character.isWhitespace(content.charAt(blank))) {
                blank--;
            }
            end = blank > start ? blank : end;
            lines.add(new Span(start, end));
            start = blank > start ? end + 1 : end;
        }
        lines.add(new Span(start, passage.end()));
        return lines;
    }

    /** One column a character: what breaks lines or steers a terminal is shown as a blank. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.chars().forEach(c -> printable.append(Character.isISOControl(c) ? ' ' : (char) c));
        return printable.toString();
    }
}
