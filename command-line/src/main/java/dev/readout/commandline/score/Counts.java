package dev.readout.commandline.score;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What was counted in one article or in many. */
final class Counts {
    int annotated;
    int read;
    int found;
    int main;
    int mainFound;
    int records;
    private final Map<Figure, Integer> right = new EnumMap<>(Figure.class);
    private int peopleAnnotated;
    private int peopleRead;
    private int peopleFound;
    private int countriesRight;
    private int outcomesAnnotated;
    private int outcomesRead;
    private int outcomesFound;

    static Counts sum(Collection<Counts> all) {
        Counts sum = new Counts();
        all.forEach(sum::add);
        return sum;
    }

    private void add(Counts more) {
        annotated += more.annotated;
        read += more.read;
        found += more.found;
        main += more.main;
        mainFound += more.mainFound;
        records += more.records;
        more.right.forEach((field, count) -> right.merge(field, count, Integer::sum));
        peopleAnnotated += more.peopleAnnotated;
        peopleRead += more.peopleRead;
        peopleFound += more.peopleFound;
        countriesRight += more.countriesRight;
        outcomesAnnotated += more.outcomesAnnotated;
        outcomesRead += more.outcomesRead;
        outcomesFound += more.outcomesFound;
    }

    void right(Figure field) {
        right.merge(field, 1, Integer::sum);
    }

    void people(int ofTheAnnotated, int ofTheRead, List<Person.Pair> same) {
        peopleAnnotated += ofTheAnnotated;
        peopleRead += ofTheRead;
        peopleFound += same.size();
        countriesRight += (int) same.stream()
                .filter(pair ->
                        Objects.equals(pair.one().country(), pair.other().country()))
                .count();
    }

    void outcomes(Set<String> ofTheAnnotated, Set<String> ofTheRead) {
        Set<String> both = new HashSet<>(ofTheAnnotated);
        both.retainAll(ofTheRead);
        outcomesAnnotated += ofTheAnnotated.size();
        outcomesRead += ofTheRead.size();
        outcomesFound += both.size();
    }

    /** The figures, in the order of {@link Figure}. Where nothing was annotated or read, nothing was missed or invented. */
    Map<Figure, Double> figures() {
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.PRECISION, share(found, read, 1));
        figures.put(Figure.RECALL, share(found, annotated, 1));
        figures.put(Figure.F1, f1(found, read, annotated));
        figures.put(Figure.MAIN_RECALL, share(mainFound, main, 1));
        figures.put(Figure.RECORD, share(records, main, 1));
        Figure.FIELDS.forEach(field -> figures.put(field, share(right.getOrDefault(field, 0), found, 0)));
        figures.put(Figure.PARTICIPANTS_F1, found == 0 ? 0 : f1(peopleFound, peopleRead, peopleAnnotated));
        figures.put(Figure.PARTICIPANT_COUNTRY, share(countriesRight, peopleFound, 0));
        figures.put(Figure.OUTCOMES_F1, f1(outcomesFound, outcomesRead, outcomesAnnotated));
        return figures;
    }

    private static double f1(int both, int ofTheRead, int ofTheAnnotated) {
        double precision = share(both, ofTheRead, 1);
        double recall = share(both, ofTheAnnotated, 1);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double share(int part, int whole, double ofNothing) {
        return whole == 0 ? ofNothing : (double) part / whole;
    }
}
