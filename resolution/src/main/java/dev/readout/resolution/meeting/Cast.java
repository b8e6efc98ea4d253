package dev.readout.resolution.meeting;

import dev.readout.resolution.cluster.Told;
import dev.readout.resolution.identity.Figure;
import dev.readout.resolution.identity.Likeness;
import dev.readout.resolution.identity.PersonId;
import dev.readout.schemas.Field;
import dev.readout.schemas.Part;
import dev.readout.schemas.Participant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who took part in a meeting: the participants of all its reports, each person once. */
final class Cast {

    private final List<Role> roles = new ArrayList<>();
    private final IdentityHashMap<Figure, Role> roleOf = new IdentityHashMap<>();

    private Cast() {}

    /** One person as all reports name them. */
    private static final class Role {
        private final List<Figure> figures = new ArrayList<>();
        private final Set<String> articles = new HashSet<>();

        boolean isPrincipal() {
            return figures.stream().anyMatch(Figure::isPrincipal);
        }

        Likeness likeness(Figure figure) {
            return figures.stream()
                    .map(figure::likeness)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        Participant participant() {
            String name = figures.stream()
                    .max(Comparator.comparingInt(each -> each.name().size()))
                    .orElseThrow()
                    .participant()
                    .getName();
            String known = first(figures, Participant::getPersonId);
            return new Participant(
                    name,
                    known == null ? PersonId.of(figures.getFirst().side(), name) : known,
                    first(figures, Participant::getTitle),
                    first(figures, Participant::getCountry),
                    first(figures, Participant::getOrganization),
                    isPrincipal() ? Part.PRINCIPAL : Part.ATTENDEE);
        }

        private static @Nullable String first(List<Figure> figures, Function<Participant, @Nullable String> field) {
            for (Figure figure : figures) {
                String value = field.apply(figure.participant());
                if (value != null) {
                    return value;
                }
            }
            return null;
        }
    }

    /** The cast of those reports, of which the ones that count most come first. */
    static Cast of(List<Told> reports) {
        Cast cast = new Cast();
        reports.forEach(told -> cast.add(told, true));
        reports.forEach(told -> cast.add(told, false));
        cast.roles.sort(Comparator.comparingInt(role -> role.isPrincipal() ? 0 : 1));
        return cast;
    }

    private void add(Told told, boolean named) {
        Set<Role> taken = new HashSet<>();
        for (Figure figure : told.figures()) {
            Role known = roleOf.get(figure);
            if (known != null) {
                taken.add(known);
            }
        }
        for (Figure figure : told.figures()) {
            if (figure.name().isEmpty() != named) {
                Role role = role(figure, taken);
                role.figures.add(figure);
                role.articles.add(told.article());
                roleOf.put(figure, role);
                taken.add(role);
            }
        }
    }

    private Role role(Figure figure, Set<Role> taken) {
        Role best = null;
        Likeness closest = Likeness.DIFFERENT;
        for (Role role : roles) {
            boolean sameSide = role.figures.getFirst().side().equals(figure.side());
            Likeness likeness = sameSide && !taken.contains(role) ? role.likeness(figure) : Likeness.DIFFERENT;
            boolean enough = likeness.compareTo(Likeness.OPEN) < 0
                    || (likeness == Likeness.OPEN && figure.isPrincipal() && role.isPrincipal());
            if (enough && likeness.compareTo(closest) < 0) {
                best = role;
                closest = likeness;
            }
        }
        if (best == null) {
            best = new Role();
            roles.add(best);
        }
        return best;
    }

    List<Participant> participants() {
        return roles.stream().map(Role::participant).toList();
    }

    void keep(Choices choices) {
        for (int item = 0; item < roles.size(); item++) {
            Participant participant = roles.get(item).participant();
            String value = Stream.of(participant.getName(), participant.getTitle(), participant.getCountry())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            choices.addItem(Field.PARTICIPANT, item, value, roles.get(item).articles);
        }
    }

    /** Index among the participants of the one that is a report's n-th. */
    int indexOf(Told told, int item) {
        return roles.indexOf(roleOf.get(told.figures().get(item)));
    }
}
