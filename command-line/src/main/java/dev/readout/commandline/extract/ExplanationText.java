package dev.readout.commandline.extract;

import dev.readout.extraction.Article;
import dev.readout.extraction.Explanation;
import dev.readout.extraction.Extraction;
import dev.readout.extraction.MeetingReport;
import dev.readout.extraction.Participant;
import dev.readout.extraction.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** An article with what was found where in it and by which rules, for people to read. */
final class ExplanationText {

    private final Ansi ansi;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(Ansi ansi, int width) {
        this.ansi = ansi;
        this.width = width;
    }

    /**
     * The lines of it.
     *
     * @param width most columns of the text of the article
     */
    static List<String> of(Article article, Explanation explanation, Ansi ansi, int width) {
        ExplanationText text = new ExplanationText(ansi, width);
        text.head(article, explanation.extraction());
        text.passages(article, explanation);
        text.meetings(explanation.extraction());
        return text.lines;
    }

    private void head(Article article, Extraction extraction) {
        lines.add(bold("== " + article.id()
                + ", published " + told(extraction.published())
                + ", language " + told(extraction.language())));
        if (extraction.unsupported() != null) {
            lines.add(extraction.unsupported());
        }
        lines.add("");
    }

    private void passages(Article article, Explanation explanation) {
        MarkedLines marked = new MarkedLines(article.content(), Marks.of(explanation), width, ansi);
        for (Passage passage : explanation.passages()) {
            List<String> shown = marked.of(passage.span());
            if (passage.read()) {
                lines.addAll(shown);
            } else {
                shown.forEach(line -> lines.add("-" + line.substring(1)));
            }
            lines.add("");
        }
    }

    private void meetings(Extraction extraction) {
        int number = 0;
        for (MeetingReport report : extraction.reports()) {
            number++;
            lines.add(bold("[" + number + "] " + report.status() + ", " + report.channel() + ", " + report.focus()));
            lines.add("    when      " + told(report.date()));
            lines.add("    where     " + where(report));
            report.participants().forEach(participant -> lines.add("    who       " + who(participant)));
            lines.add("    outcomes  " + told(list(report.outcomes().stream())));
            if (report.upgrade() != null) {
                lines.add(
                        "    relations " + String.join(" and ", report.upgrade().between()) + ", from "
                                + told(report.upgrade().from()) + " to "
                                + report.upgrade().to());
            }
            lines.add("    topics    " + told(list(report.topics().stream())));
            lines.add("    rules     " + String.join(", ", report.derivation()));
            lines.add("");
        }
        if (extraction.reports().isEmpty() && extraction.unsupported() == null) {
            lines.add("No meetings.");
            lines.add("");
        }
    }

    private static String where(MeetingReport report) {
        return told(
                list(Stream.of(report.venue(), report.city(), report.country()).filter(Objects::nonNull)));
    }

    private static String who(Participant participant) {
        String side = participant.country() != null ? participant.country() : participant.organization();
        return participant.part() + ": " + told(participant.name()) + ", " + told(participant.title()) + " ("
                + told(side) + ")";
    }

    private static @Nullable String list(Stream<?> items) {
        String list = items.map(String::valueOf).collect(Collectors.joining(", "));
        return list.isEmpty() ? null : list;
    }

    private static String told(@Nullable Object value) {
        return value == null ? "not told" : value.toString();
    }

    private String bold(String line) {
        return ansi.string("@|bold " + line.replace("|@", "| @") + "|@");
    }
}
