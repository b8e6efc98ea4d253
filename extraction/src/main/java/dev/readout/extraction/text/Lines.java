package dev.readout.extraction.text;

import dev.readout.extraction.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts text into paragraphs at its line breaks. */
final class Lines {
    private static final int SHORTEST_WRAPPED = 50;
    private static final int LONGEST_WRAPPED = 90;
    private static final int ENOUGH = 5;

    private Lines() {}

    /** The paragraphs of a text, without blanks around them; lines broken to a width are put together again. */
    static List<Span> paragraphs(String text) {
        List<Span> lines = new ArrayList<>();
        List<Boolean> gaps = new ArrayList<>();
        split(text, lines, gaps);
        return isWrapped(lines, gaps) ? joined(lines, gaps) : lines;
    }

    private static void split(String text, List<Span> lines, List<Boolean> gaps) {
        boolean gap = true;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = trimmed(text, start, end);
            if (line.length() == 0) {
                gap = true;
            } else {
                lines.add(line);
                gaps.add(gap);
                gap = false;
            }
            start = end + 1;
        }
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Letters.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Letters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Whether most lines that follow another directly are as long as a fixed width makes them. */
    private static boolean isWrapped(List<Span> lines, List<Boolean> gaps) {
        int adjacent = 0;
        int wrapped = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!gaps.get(i + 1)) {
                adjacent++;
                int length = lines.get(i).length();
                wrapped += length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED ? 1 : 0;
            }
        }
        return adjacent >= ENOUGH && wrapped * 10 >= adjacent * 7;
    }

    private static List<Span> joined(List<Span> lines, List<Boolean> gaps) {
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = i > 0 && !gaps.get(i) && lines.get(i - 1).length() >= SHORTEST_WRAPPED;
            if (goesOn) {
                paragraphs.add(paragraphs.removeLast().cover(lines.get(i)));
            } else {
                paragraphs.add(lines.get(i));
            }
        }
        return paragraphs;
    }
}
