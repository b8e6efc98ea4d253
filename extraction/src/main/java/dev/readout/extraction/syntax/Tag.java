package dev.readout.extraction.syntax;

/** What an {@link Edge} of a {@link Lattice} is; rules name tags in lower case between angle brackets. */
public enum Tag {
    /** One person, named or told by an office or a pronoun. */
    PERSON(0),
    /** One person or several joined by commas and "and". */
    PEOPLE(1),
    /** "The two leaders", "both sides": people to be found in what was said before. */
    PAIR(2),
    /** "They", and other words for several people. */
    THEY(3),
    /** A day, month or year as written, with its preposition. */
    DAY(4),
    /** A place with its preposition, or "here" and "there". */
    PLACE(5),
    /** A state, government or body that stands for its people. */
    STATE(6),
    /** A noun for a meeting, with its articles and adjectives. */
    EVENT(7),

    /** Whole verb group with "meet", "confer", "huddle". */
    MEET(8),
    /** "Speak", "talk", "chat", "consult", "converse": takes "with" or "to". */
    TALK(9),
    /** "Receive", "host", "welcome", "greet". */
    RECEIVE(10),
    /** "See", "join": meetings only with more support. */
    SEE(11),
    /** "Call", "visit". */
    CALL(12),
    /** "Phone", "telephone", "ring". */
    PHONE(13),
    /** "Hold", "have", "conduct", "begin": carry an event noun. */
    HOLD(14),
    /** "Attend", "join", "take part": being present at an event. */
    JOIN(15),
    /** "Tell", "brief", "assure": speech to somebody. */
    TELL(16),
    /** "Arrive", "travel", "fly": going somewhere. */
    MOVE(17),
    /** "Sit". */
    SIT(18),
    /** "Cancel", "postpone", "scrap". */
    CANCEL(19),
    /** "Invite", "urge", "ask". */
    INVITE(20),
    /** "Discuss", "exchange views", "agree": things two people do with each other. */
    DISCUSS(21),
    /** "Pay", as in "pay a courtesy call". */
    PAY(22),
    /** "Sign", "issue", "adopt". */
    SIGN(23),
    /** "Take place", "is set", "is scheduled". */
    TAKE(24),
    /** "Be" as the main verb. */
    BE(25),
    /** Any other verb that is known. */
    VERB(26),

    /** The verb group is active. */
    ACTIVE(27),
    /** The verb group is passive. */
    PASSIVE(28),
    /** The verb group is an -ing form without an auxiliary. */
    GERUND(29),
    /** The verb group is "to" and a verb. */
    INFINITIVE(30),

    /** An article or a demonstrative. */
    DET(31),
    /** An adverb. */
    ADVERB(32),
    /** An adjective or what stands in its place. */
    ADJECTIVE(33),
    /** A preposition. */
    PREPOSITION(34),
    /** Something that may stand between the parts of a clause without changing it. */
    ADJUNCT(35),
    /** One word or sign that is no verb, no people and no break. */
    PLAIN(36),
    /** One word or sign of any kind. */
    WORD(37),
    /** A noun for an office, alone. */
    OFFICE(38),
    /** A noun for a document: "statement", "agreement", "memorandum of understanding". */
    DOCUMENT(39),
    /** A level of relations: "strategic partnership". */
    LEVEL(40),
    /** A {@link #PLAIN} word that leads to nobody else: no "from", "of", "by". */
    CALM(41);

    private final int position;

    Tag(int position) {
        this.position = position;
    }

    /** The bit by which sets of tags are kept in a number. */
    public long bit() {
        return 1L << position;
    }
}
