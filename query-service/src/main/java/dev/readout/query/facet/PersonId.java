package dev.readout.query.facet;

import dev.readout.schemas.Participant;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a person is addressed. */
public final class PersonId {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PersonId() {}

    /**
     * The id that the contract gives the person; of somebody who has none, the name and whom he or she acts for ({@code mered-atayew-tm}), which holds namesakes of one
     * side for one person. Empty: the name is not told.
     */
    public static Optional<String> of(Participant participant) {
        return Optional.ofNullable(participant.getPersonId())
                .or(() -> Optional.ofNullable(participant.getName()).map(name -> written(name, side(participant))));
    }

    private static Optional<String> side(Participant participant) {
        return Optional.ofNullable(participant.getOrganization())
                .or(() -> Optional.ofNullable(participant.getCountry()));
    }

    private static String written(String name, Optional<String> side) {
        String whole = Folding.fold(name + side.map(each -> " " + each).orElse(""));
        return NO_LETTERS.matcher(whole).replaceAll("-");
    }
}
