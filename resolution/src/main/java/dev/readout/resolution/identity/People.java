package dev.readout.resolution.identity;

import dev.readout.schemas.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the person of the reference data that a participant is, if only one can be meant. */
final class People {

    private static final People KNOWN = new People(ReferenceData.load());

    private final Map<String, List<KnownPerson>> bySide = new HashMap<>();

    private People(List<KnownPerson> persons) {
        for (KnownPerson person : persons) {
            person.tenures().stream()
                    .map(Tenure::side)
                    .distinct()
                    .forEach(side -> bySide.computeIfAbsent(side, key -> new ArrayList<>())
                            .add(person));
        }
    }

    /**
     * Id of the person that a participant is: the one of that full name; the one of that family name who held the office told, or the only one of that
     * family name who is known at all; the one who held the office told where no name is. Null if there is none, or more than one may be meant.
     *
     * @param days when it was, null if that cannot be told
     */
    static @Nullable String id(Participant participant, @Nullable Days days) {
        return KNOWN.find(participant, days);
    }

    private @Nullable String find(Participant participant, @Nullable Days days) {
        String side = Sides.of(participant);
        List<KnownPerson> persons = bySide.getOrDefault(side, List.of());
        if (persons.isEmpty()) {
            return null;
        }
        var sought = new Sought(side, participant.getTitle(), days);
        String name = participant.getName();
        if (name == null) {
            return days == null ? null : only(sought.holders(persons));
        }
        List<KnownPerson> ofTheTime = persons.stream()
                .filter(each -> days == null || each.isOfTheTime(days))
                .toList();
        Name words = Name.of(name);
        return words.size() < 2 ? byFamilyName(ofTheTime, words, sought) : byFullName(ofTheTime, words, sought);
    }

    private static @Nullable String byFullName(List<KnownPerson> persons, Name name, Sought sought) {
        List<KnownPerson> called = matching(persons, each -> each.isCalled(name));
        String inOffice = only(sought.holders(called));
        if (inOffice != null) {
            return inOffice;
        }
        List<KnownPerson> inPart = matching(persons, each -> each.isCalled(name) || each.isCalledInPart(name));
        String holder = only(sought.holders(inPart));
        return holder != null ? holder : only(called.isEmpty() ? inPart : called);
    }

    private static @Nullable String byFamilyName(List<KnownPerson> persons, Name name, Sought sought) {
        List<KnownPerson> called = matching(persons, each -> each.isCalledAlone(name) || each.isCalled(name));
        if (sought.tellsOffice()) {
            return only(sought.holders(called));
        }
        return called.size() == 1 && called.getFirst().holds(sought::isInOffice) ? only(called) : null;
    }

    private static List<KnownPerson> matching(List<KnownPerson> persons, Predicate<KnownPerson> condition) {
        return persons.stream().filter(condition).toList();
    }

    private static @Nullable String only(List<KnownPerson> persons) {
        return persons.size() == 1 ? persons.getFirst().id() : null;
    }
}
