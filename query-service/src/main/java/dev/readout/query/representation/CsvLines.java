package dev.readout.query.representation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Meetings as CSV (RFC 4180, with a header). A cell that a spreadsheet would take for a formula begins with an apostrophe, which spreadsheets hide.
 */
public final class CsvLines {

    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    private final List<String> columns;

    /** With those columns; none: all but spans. */
    public CsvLines(List<String> columns) {
        this.columns = columns.isEmpty()
                ? List.of(
                        "id",
                        "status",
                        "channel",
                        "focus",
                        "date",
                        "city",
                        "country",
                        "venue",
                        "participants",
                        "outcomes",
                        "evidence",
                        "topics",
                        "partnership",
                        "occasion",
                        "sources")
                : List.copyOf(columns);
    }

    /** The first line. */
    public String header() {
        return line(columns.stream());
    }

    /** That meeting's line. */
    public String line(MeetingVersion meeting) {
        return line(columns.stream().map(column -> cell(meeting, column)));
    }

    private static String line(Stream<? extends @Nullable String> cells) {
        return CSVFormat.RFC4180.format(cells.map(CsvLines::harmless).toArray()) + "\r\n";
    }

    private static String cell(MeetingVersion meeting, String column) {
        return switch (column) {
            case "participants" -> joined(meeting.parts(column).stream().map(CsvLines::participant));
            case "sources" ->
                joined(meeting.parts(column).stream()
                        .map(source -> Stream.of("url", "publisher", "article")
                                .map(field -> source.path(field).stringValue(null))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse("")));
            case "outcomes", "topics" -> joined(meeting.texts(column).stream());
            case "partnership" ->
                Optional.ofNullable(meeting.json().at("/partnership/to").stringValue(null))
                        .orElse("");
            case "spans" ->
                joined(meeting.parts(column).stream()
                        .map(span -> span.path("quotation").stringValue("")));
            default -> meeting.text(column).orElse("");
        };
    }

    /** {@code Ana Duarte, Foreign Minister, PT}. */
    private static String participant(JsonNode participant) {
        return Stream.of("name", "title", "organization", "country")
                .map(field -> participant.path(field).stringValue(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }

    private static String harmless(@Nullable String cell) {
        if (cell == null) {
            return "";
        }
        boolean isFormula = !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0;
        return isFormula ? "'" + cell : cell;
    }
}
