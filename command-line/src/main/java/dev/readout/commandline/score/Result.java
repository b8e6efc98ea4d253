package dev.readout.commandline.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The score of a set of articles. */
final class Result {

    private static final int DRAWS = 400;
    private static final int TAIL = 10;

    private final List<Counts> articles;
    private final Counts all;
    private final Map<Figure, Double> figures;

    Result(List<Counts> articles) {
        this.articles = List.copyOf(articles);
        this.all = Counts.sum(articles);
        this.figures = all.figures();
    }

    double figure(Figure figure) {
        return figures.getOrDefault(figure, 0.0);
    }

    /** The bounds of F1 that 95 of 100 draws of as many articles from these lie within. The same draws each time. */
    private List<Double> bounds() {
        SplittableRandom random = new SplittableRandom(1);
        List<Double> drawn = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            List<Counts> draw = new ArrayList<>();
            for (int k = 0; k < articles.size(); k++) {
                draw.add(articles.get(random.nextInt(articles.size())));
            }
            drawn.add(Counts.sum(draw).figures().getOrDefault(Figure.F1, 0.0));
        }
        drawn.sort(null);
        return List.of(drawn.get(TAIL), drawn.get(DRAWS - 1 - TAIL));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("articles", articles.size()).put("gold", all.annotated).put("predicted", all.read);
        figures.forEach(
                (figure, value) -> json.put(figure.key(), rounded(value, 4).doubleValue()));
        var bounds = json.putArray("f1_95");
        this.bounds().forEach(bound -> bounds.add(rounded(bound, 4).doubleValue()));
        return json;
    }

    List<String> lines() {
        List<Double> bounds = bounds();
        return List.of(
                articles.size() + " articles, " + all.annotated + " meetings, " + all.read + " predicted",
                "meetings  P " + shown(Figure.PRECISION) + "  R " + shown(Figure.RECALL) + "  F1 " + shown(Figure.F1)
                        + "  (95 % " + rounded(bounds.get(0), 3) + " to " + rounded(bounds.get(1), 3)
                        + ")   main recall "
                        + shown(Figure.MAIN_RECALL) + "   whole record " + shown(Figure.RECORD),
                "fields    "
                        + Figure.FIELDS.stream()
                                .map(field -> field.key() + " " + shown(field))
                                .collect(Collectors.joining("  ")),
                "people    F1 " + shown(Figure.PARTICIPANTS_F1) + "  country " + shown(Figure.PARTICIPANT_COUNTRY)
                        + "   outcomes F1 " + shown(Figure.OUTCOMES_F1));
    }

    private String shown(Figure figure) {
        return rounded(figure(figure), 3).toPlainString();
    }

    private static BigDecimal rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
    }
}
