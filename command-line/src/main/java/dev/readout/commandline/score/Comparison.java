package dev.readout.commandline.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The meetings of one article as annotated and as read, put together where they are the same: the most alike first. */
final class Comparison {

    private final List<Meeting> annotated;
    private final List<Meeting> read;
    private final Set<Integer> found = new HashSet<>();
    private final Set<Integer> used = new HashSet<>();
    private final List<String> errors = new ArrayList<>();
    private final Counts counts = new Counts();

    /** A pair that may be one meeting. */
    private record Likeness(double similarity, int annotated, int read) {}

    /** @param everything whether recalled and announced meetings count for {@link Figure#RECORD}, too */
    Comparison(List<Meeting> annotated, List<Meeting> read, boolean everything) {
        this.annotated = annotated;
        this.read = read;
        counts.annotated = annotated.size();
        counts.read = read.size();
        counts.main = (int) annotated.stream()
                .filter(meeting -> everything || meeting.isMain())
                .count();
        for (Likeness pair : ranked()) {
            if (pair.similarity() > 0 && !found.contains(pair.annotated()) && !used.contains(pair.read())) {
                found.add(pair.annotated());
                used.add(pair.read());
                compare(annotated.get(pair.annotated()), read.get(pair.read()), everything);
            }
        }
        noteTheRest();
    }

    private List<Likeness> ranked() {
        List<Likeness> pairs = new ArrayList<>();
        for (int i = 0; i < annotated.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                pairs.add(new Likeness(annotated.get(i).similarity(read.get(j)), i, j));
            }
        }
        pairs.sort(Comparator.comparingDouble(Likeness::similarity)
                .thenComparingInt(Likeness::annotated)
                .thenComparingInt(Likeness::read)
                .reversed());
        return pairs;
    }

    private void compare(Meeting right, Meeting answer, boolean everything) {
        boolean counted = everything || right.isMain();
        counts.found++;
        counts.mainFound += counted ? 1 : 0;
        List<Figure> wrong = Figure.FIELDS.stream()
                .filter(field -> !right.agrees(answer, field))
                .toList();
        Figure.FIELDS.stream().filter(field -> !wrong.contains(field)).forEach(counts::right);
        List<Person.Pair> same = Person.pairs(right.people(), answer.people(), true);
        counts.people(right.people().size(), answer.people().size(), same);
        counts.outcomes(right.outcomes(), answer.outcomes());
        boolean peopleRight = same.size() == right.people().size()
                && same.size() == answer.people().size();
        counts.records += counted && wrong.isEmpty() && peopleRight ? 1 : 0;
        if (!wrong.isEmpty() || !peopleRight) {
            String fields = wrong.stream()
                    .map(field -> field.key() + " " + answer.fields().get(field) + " for "
                            + right.fields().get(field))
                    .collect(Collectors.joining("; "));
            String people = peopleRight ? "" : "; people " + answer.shown() + " for " + right.shown();
            errors.add("wrong " + (fields.isEmpty() ? people.substring(2) : fields + people));
        }
    }

    private void noteTheRest() {
        for (int i = 0; i < annotated.size(); i++) {
            if (!found.contains(i)) {
                errors.add("missed " + told(annotated.get(i)));
            }
        }
        for (int j = 0; j < read.size(); j++) {
            if (!used.contains(j)) {
                errors.add("invented " + told(read.get(j)));
            }
        }
    }

    private static String told(Meeting meeting) {
        return meeting.fields().get(Figure.STATUS) + " " + meeting.shown() + ", "
                + meeting.fields().get(Figure.DATE) + ": " + meeting.evidence();
    }

    Counts counts() {
        return counts;
    }

    /** What is wrong, a line each. */
    List<String> errors() {
        return errors;
    }
}
