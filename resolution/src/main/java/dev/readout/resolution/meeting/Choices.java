package dev.readout.resolution.meeting;

import dev.readout.resolution.cluster.Cluster;
import dev.readout.schemas.Choice;
import dev.readout.schemas.ChoiceReason;
import dev.readout.schemas.Dissent;
import dev.readout.schemas.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps for each value of a meeting who says so, who says otherwise, and why it was chosen. */
final class Choices {

    private static final Comparator<Dissent> LOUDEST =
            Comparator.<Dissent>comparingInt(each -> -each.getSupport().size()).thenComparing(Dissent::getValue);

    private final List<String> articles;
    private final List<Choice> choices = new ArrayList<>();

    Choices(Cluster cluster) {
        this.articles = cluster.articles();
    }

    /**
     * Keeps a choice.
     *
     * @param item index in a list of items, null where the field is none
     * @param support ids of the articles that say so; where there are none, nothing is kept
     * @param dissent by other value the ids of those that say it
     */
    void add(
            Field field,
            @Nullable Integer item,
            String value,
            ChoiceReason reason,
            Set<String> support,
            Map<String, ? extends Set<String>> dissent) {
        if (support.isEmpty()) {
            return;
        }
        List<Dissent> others = dissent.entrySet().stream()
                .map(each -> new Dissent(each.getKey(), inOrder(each.getValue())))
                .sorted(LOUDEST)
                .toList();
        choices.add(new Choice(field, item, value, reason, inOrder(support), others));
    }

    /** Keeps one that nobody can say otherwise of: to be silent about a participant is not to say that he was away. */
    void addItem(Field field, int item, String value, Set<String> support) {
        add(field, item, value, ChoiceReason.UNDISPUTED, support, Map.of());
    }

    private List<String> inOrder(Collection<String> ids) {
        return articles.stream().filter(ids::contains).toList();
    }

    List<Choice> all() {
        return List.copyOf(choices);
    }
}
