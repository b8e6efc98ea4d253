package dev.readout.extraction.rule;

import dev.readout.extraction.Channel;
import dev.readout.extraction.Outcome;
import dev.readout.extraction.syntax.Modality;
import org.jspecify.annotations.Nullable;

/** What a match of a rule says. */
public sealed interface Production {

    /**
     * A meeting of the people caught as {@code A} and {@code B} (or of those of {@code A} with each other); {@code V} is
     * the verb group that tells whether it took place, {@code E} the noun that may tell its channel.
     *
     * @param channel the channel the rule tells by itself, or null
     * @param modality what the rule claims whatever the verb says, or null
     * @param strength how sure the rule is
     * @param remote whether the people were not in one place unless one is told
     * @param other who the other one is
     */
    record Meeting(
            @Nullable Channel channel, @Nullable Modality modality, Strength strength, boolean remote, Other other)
            implements Production {
        public Meeting by(Channel told) {
            return new Meeting(told, modality, strength, remote, other);
        }

        public Meeting as(Modality claim) {
            return new Meeting(channel, claim, strength, remote, other);
        }

        public Meeting weakly() {
            return new Meeting(channel, modality, Strength.WEAK, remote, other);
        }

        /** With the one of whom the article has told so far. */
        public Meeting withProtagonist() {
            return new Meeting(channel, modality, strength, remote, Other.PROTAGONIST);
        }

        /** By telephone if no place is told. */
        public Meeting remotely() {
            return new Meeting(channel, modality, strength, true, other);
        }

        /** Whether the other one is told before the sentence. */
        public boolean continued() {
            return other != Other.TOLD;
        }

        /** With the one whose list it is an item of. */
        public Meeting listed() {
            return new Meeting(channel, modality, strength, remote, Other.LISTER);
        }
    }

    /** The people caught as {@code A} were present at the meeting told last. */
    record Attendance() implements Production {}

    /**
     * The meeting told there or before brought what is caught as {@code D}; {@code V} tells whether it did.
     *
     * @param outcome what it brought whatever is caught, or null
     */
    record Result(@Nullable Outcome outcome) implements Production {}

    /** The people caught as {@code A} were, or are to be, at the place caught as {@code P}, or guests where none is caught. */
    record Journey() implements Production {}

    /** The people caught as {@code A} met those whom a list after the sentence tells, each by himself; {@code V} as of a meeting. */
    record Roster() implements Production {}

    /** Who, of a meeting, the other one is. */
    enum Other {
        /** He is caught, or the subject of the sentence. */
        TOLD,
        /** He of whom the article has told so far. */
        PROTAGONIST,
        /** He whose list it is an item of. */
        LISTER
    }

    /** How sure a rule is. */
    enum Strength {
        /** Tells a meeting by itself. */
        STRONG,
        /** Tells one only where nothing else in the article does. */
        WEAK
    }

    static Meeting meeting() {
        return new Meeting(null, null, Strength.STRONG, false, Other.TOLD);
    }

    static Result outcome() {
        return new Result(null);
    }

    static Result outcome(Outcome outcome) {
        return new Result(outcome);
    }

    static Roster roster() {
        return new Roster();
    }

    static Journey journey() {
        return new Journey();
    }

    static Attendance attendance() {
        return new Attendance();
    }
}
