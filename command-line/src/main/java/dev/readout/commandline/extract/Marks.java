package dev.readout.commandline.extract;

import dev.readout.extraction.Candidate;
import dev.readout.extraction.Explanation;
import dev.readout.extraction.MeetingReport;
import dev.readout.extraction.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is said beneath the words of an explained article: stretches of its content, each with what it shows. */
final class Marks {

    private final Map<Span, List<String>> labels = new LinkedHashMap<>();

    private Marks() {}

    /** Stretches of the content in the order of their beginnings, the longer one first, each with its label. */
    static Map<Span, String> of(Explanation explanation) {
        Marks marks = new Marks();
        List<MeetingReport> reports = explanation.extraction().reports();
        for (int i = 0; i < reports.size(); i++) {
            marks.add(i + 1, reports.get(i));
        }
        explanation.discarded().stream()
                .filter(candidate -> isNews(candidate, explanation))
                .forEach(marks::add);
        return marks.inOrder();
    }

    /** Of several rules that took the same words for a meeting, and of words that others tell a meeting by, one is enough. */
    private static boolean isNews(Candidate candidate, Explanation explanation) {
        Span span = candidate.span();
        return explanation.extraction().reports().stream().noneMatch(report -> overlap(report.evidence(), span))
                && explanation.discarded().stream()
                        .noneMatch(other ->
                                !other.span().equals(span) && other.span().contains(span));
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private void add(int number, MeetingReport report) {
        add(report.evidence(), "[" + number + "] meeting");
        report.evidenceByField().forEach((field, span) -> {
            if (!span.equals(report.evidence())) {
                add(span, "[" + number + "] " + field.name().toLowerCase(Locale.ROOT));
            }
        });
        report.topicSpans().forEach((topic, span) -> add(span, "[" + number + "] " + topic.name()));
        report.participants().forEach(participant -> {
            if (!participant.span().equals(report.evidence())) {
                add(participant.span(), "[" + number + "] " + participant.name() + " present");
            }
        });
    }

    private void add(Candidate candidate) {
        add(candidate.span(), "no meeting (" + candidate.rule() + "): " + reason(candidate.reason()));
    }

    private static String reason(Candidate.Reason reason) {
        return switch (reason) {
            case OCCASION -> "an occasion, or too little is said";
            case DOUBTED -> "a condition, question, hope, offer or denial";
            case REPEATED -> "several times, no single meeting";
            case NOT_CLAIMED -> "not said to have been, to be or to be called off";
            case SIDES_UNTOLD -> "no two people of different sides can be told";
        };
    }

    private void add(Span span, String label) {
        List<String> all = labels.computeIfAbsent(span, _ -> new ArrayList<>());
        if (!all.contains(label)) {
            all.add(label);
        }
    }

    private Map<Span, String> inOrder() {
        Map<Span, String> ordered = new LinkedHashMap<>();
        labels.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> a.start() != b.start()
                        ? Integer.compare(a.start(), b.start())
                        : Integer.compare(b.end(), a.end())))
                .forEach(entry -> ordered.put(entry.getKey(), String.join(", ", entry.getValue())));
        return ordered;
    }
}
