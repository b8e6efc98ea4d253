package dev.readout.query.event;

import dev.readout.query.facet.Days;
import dev.readout.query.facet.Facet;
import dev.readout.query.facet.Filter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A filter of meetings as a condition on rows of table {@code event}: it holds where the meeting as it stands after the event fits. */
public final class EventFilter {

    private final Filter filter;
    private final Map<String, Object> values = new HashMap<>();

    /** Of that filter. */
    public EventFilter(Filter filter) {
        this.filter = filter;
        values.put("allFacets", allFacets());
        List<List<Facet>> choices = choices();
        for (int index = 0; index < choices.size(); index++) {
            values.put("oneOf" + index, texts(choices.get(index)));
        }
        if (filter.from() != null) {
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            values.put("to", filter.to());
        }
    }

    /** Whether every event fits, also those after which a meeting stands no more. */
    public boolean takesAll() {
        return filter.groups().isEmpty() && !filter.hasRange();
    }

    /** Whether a meeting with these facets and days fits: the same as the condition says of its row. */
    public boolean fits(Set<String> facets, Days days) {
        return filter.fits(facets, days);
    }

    /** The values that the condition names. */
    public Map<String, Object> values() {
        return Map.copyOf(values);
    }

    /** The condition on the row of that alias. */
    public String condition(String alias) {
        var conditions = new ArrayList<String>();
        conditions.add(alias + ".facets @> :allFacets");
        for (int index = 0; index < choices().size(); index++) {
            conditions.add(alias + ".facets && :oneOf" + index);
        }
        if (filter.from() != null) {
            conditions.add(alias + ".last_day >= :from");
        }
        if (filter.to() != null) {
            // An unknown day is in no range.
            conditions.add(alias + ".first_day <= :to and " + alias + ".first_day > '0001-01-01'");
        }
        return "(" + String.join(" and ", conditions) + ")";
    }

    private String[] allFacets() {
        var facets = new ArrayList<Facet>(List.of(Facet.ANY));
        filter.groups().stream()
                .filter(group -> group.size() == 1)
                .map(List::getFirst)
                .forEach(facets::add);
        return texts(facets);
    }

    private List<List<Facet>> choices() {
        return filter.groups().stream().filter(group -> group.size() > 1).toList();
    }

    private static String[] texts(List<Facet> facets) {
        return facets.stream().map(Facet::value).toArray(String[]::new);
    }
}
