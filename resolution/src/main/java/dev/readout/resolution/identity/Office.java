package dev.readout.resolution.identity;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Offices that one person of a side holds at a time, as far as a printed title tells. In the order of testing: the narrower ones first. */
public enum Office {
    FORMER("\\b(former|ex|late)\\b"),
    VICE_PRESIDENT("\\bvice president\\b"),
    DEPUTY_HEAD_OF_GOVERNMENT("\\b(vice premier|(deputy|vice|first deputy) prime minister|vice chancellor)\\b"),
    DEPUTY_FOREIGN_MINISTER(
            "\\b(deputy|vice|state|junior|assistant|first)( first| deputy)? (foreign minister|minister of foreign"
                    + "|minister for foreign|secretary of state|minister of external)"
                    + "|\\bdeputy head of the .*foreign ministry|\\bunder ?secretary\\b"),
    COMMISSION_PRESIDENT("\\b(european )?commission president\\b|\\bpresident of the european commission\\b"),
    COUNCIL_PRESIDENT(
            "\\b(president|head) of the european council\\b|\\beuropean council (president|chief)\\b|\\beu council president\\b"),
    SPEAKER("\\b(speaker|(chairman|chairperson|chairwoman|president) of the .*"
            + "(parliament|assembly|senate|duma|congress|chamber|majlis|knesset|rada|diet|bundestag))\\b"),
    FOREIGN_MINISTER(
            "\\bforeign minister\\b|\\b(minister|head|secretary) (of|for) (the )?(ministry of )?(foreign|external)\\b"
                    + "|\\bforeign (affairs )?(secretary|minister)\\b|\\bexternal affairs minister\\b|\\bsecretary of state$"
                    + "|\\bminister of europe and foreign\\b|\\bminister for europe and foreign\\b|\\bforeign affairs minister\\b"),
    DEFENCE_MINISTER(
            "\\bdefen[cs]e (minister|secretary|chief)\\b|\\b(minister|secretary) (of|for) (national )?defen[cs]e\\b"),
    SECRETARY_GENERAL("\\bsecretary general\\b"),
    AMBASSADOR("\\bambassador\\b"),
    HEAD_OF_GOVERNMENT("\\b(prime minister|premier|chancellor|taoiseach|head of (the )?government)\\b"),
    HEAD_OF_STATE("\\b(president|king|queen|emir|amir|sultan|emperor|head of state|supreme leader|monarch)\\b");

    private static final Pattern TITLE_OF_A_HELPER = Pattern.compile(
            "\\b(adviser|advisor|aide|assistant|spokes\\w+|envoy|representative|deputy|vice|wife|son|daughter"
                    + "|secretary to|chief of staff|administration|office of|policy)\\b");

    /** A title without any of these words tells no office of this list; to see that is a hundred times faster than to try all patterns. */
    private static final List<String> TELLING = List.of(
            "president",
            "premier",
            "minister",
            "secretary",
            "chancellor",
            "king",
            "queen",
            "emir",
            "amir",
            "sultan",
            "emperor",
            "head",
            "leader",
            "monarch",
            "speaker",
            "chair",
            "ambassador",
            "commission",
            "council",
            "chief",
            "taoiseach");

    private final Pattern title;

    Office(String title) {
        this.title = Pattern.compile(title);
    }

    /** The office that a printed title tells, or null if it tells none of these. */
    public static @Nullable Office of(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        String words = Words.key(printed);
        if (TELLING.stream().noneMatch(words::contains)) {
            return null;
        }
        for (Office office : values()) {
            if (office.title.matcher(words).find()) {
                return office == FORMER
                                || office.isDeputy()
                                || !TITLE_OF_A_HELPER.matcher(words).find()
                        ? (office == FORMER ? null : office)
                        : null;
            }
        }
        return null;
    }

    private boolean isDeputy() {
        return this == VICE_PRESIDENT || this == DEPUTY_HEAD_OF_GOVERNMENT || this == DEPUTY_FOREIGN_MINISTER;
    }
}
