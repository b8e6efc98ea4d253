package dev.readout.resolution;

/**
 * One report of one article.
 *
 * @param article article id
 * @param index index from 0 in the article's reports
 */
public record ReportId(String article, int index) {

    /**
     * Reads {@code ARTICLE#INDEX}.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static ReportId parse(String text) {
        int sign = text.lastIndexOf('#');
        if (sign < 1 || !text.substring(sign + 1).matches("\\d{1,6}")) {
            throw new IllegalArgumentException(
                    "'" + text + "' names no report: give the article's id, #, and which of its meetings, from 0.");
        }
        return new ReportId(text.substring(0, sign), Integer.parseInt(text.substring(sign + 1)));
    }

    @Override
    public String toString() {
        return article + "#" + index;
    }
}
