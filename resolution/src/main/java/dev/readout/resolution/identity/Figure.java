package dev.readout.resolution.identity;

import dev.readout.schemas.Part;
import dev.readout.schemas.Participant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant in the form in which two are compared.
 *
 * @param participant as reported
 * @param side key of the side (see {@link Sides}), {@code ?} if it cannot be told
 * @param name words of the name without particles; empty if only the office is told
 * @param sounds the sound of each word of the name
 * @param office the office told by the title, null if none of those known
 */
public record Figure(
        Participant participant,
        String side,
        List<String> name,
        List<String> sounds,
        @Nullable Office office) {

    public static Figure of(Participant participant, String side) {
        List<String> name = PersonName.words(participant.getName());
        return new Figure(
                participant,
                side,
                name,
                name.stream().map(Spelling::sound).toList(),
                Office.of(participant.getTitle()));
    }

    public boolean isPrincipal() {
        return participant.getPart() == Part.PRINCIPAL;
    }

    /** Whether both can be the same person, and how surely. Symmetric. */
    public Likeness likeness(Figure other) {
        return Likeness.of(this, other);
    }
}
