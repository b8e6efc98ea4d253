package dev.readout.ingest.article;

import java.util.List;

/** An article was not taken in: why, and what to do about it. Nothing of it is stored. */
public final class Refusal extends RuntimeException {

    /** Kinds of refusal. */
    public enum Reason {
        /** It cannot be read at all. */
        MALFORMED,
        /** It can be read, but says something that cannot be. */
        INVALID,
        /** It is over the limit. */
        TOO_LARGE,
        /** It is of a media type, character set or content coding that is not taken. */
        UNSUPPORTED_TYPE,
        /** It may be perfect, but there is nowhere to put it now. */
        UNAVAILABLE
    }

    private final Reason reason;
    private final transient List<Fault> faults;

    /** A refusal that no single field is to blame for. */
    public Refusal(Reason reason, String detail) {
        this(reason, detail, List.of());
    }

    Refusal(Reason reason, String detail, List<Fault> faults) {
        super(detail, null, false, false); // said to the sender, not traced: bad input is no failure of ours
        this.reason = reason;
        this.faults = List.copyOf(faults);
    }

    /** An article with these faults, at least one. */
    static Refusal invalid(List<Fault> faults) {
        String detail = faults.size() == 1
                ? faults.getFirst().field() + " " + faults.getFirst().detail()
                : "The article has " + faults.size() + " faults; see errors.";
        return new Refusal(Reason.INVALID, detail, faults);
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong, in a sentence, with the remedy. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** Field by field; empty if no field is to blame. */
    public List<Fault> faults() {
        return faults;
    }
}
