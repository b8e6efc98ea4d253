package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Body;
import org.jspecify.annotations.Nullable;

/** Whom a title is held for and whether still, as its words tell one after the other. */
final class TitleTelling {
    private Side before = Side.UNKNOWN;
    private Side after = Side.UNKNOWN;
    private @Nullable String body;
    private boolean former;

    /** What the words before the noun tell of a side. */
    void before(Side side) {
        before = before.or(side);
    }

    /** What the words after the noun tell of a side. */
    void after(Side side) {
        after = after.or(side);
    }

    void bodyBefore(Body there) {
        before(sideOf(there));
        name(there);
    }

    void bodyAfter(Body there) {
        after(sideOf(there));
        name(there);
    }

    private static Side sideOf(Body there) {
        return there.country().isEmpty() ? Side.UNKNOWN : Side.ofCountry(there.country());
    }

    private void name(Body there) {
        boolean organ = there.kind() == Body.Kind.STATE_ORGAN
                || (there.kind() == Body.Kind.MEDIA && !there.country().isEmpty());
        body = body != null || organ ? body : there.name();
    }

    void former(boolean told) {
        former |= told;
    }

    boolean isFormer() {
        return former;
    }

    boolean isSidedBefore() {
        return before.isKnown();
    }

    /** Takes in a second title of the same person: "prime minister and minister of defence of Peru". */
    void join(Title second) {
        Side told = before.or(second.side());
        before = new Side(told.country(), null);
        body = body == null ? second.side().organization() : body;
    }

    /** "The President of Peru and the King of Spain" are two people. */
    boolean isOfAnotherState(Title second) {
        String told = after.country() == null ? before.country() : after.country();
        String other = second.side().country();
        return told != null && other != null && !told.equals(other);
    }

    /** The side of the title as a whole: an ambassador acts for whom the words before tell, others for what follows "of". */
    Side side(String head) {
        boolean posted = head.equals("ambassador") || head.equals("counterpart");
        Side side = after.country() != null && !posted ? after : before.or(after);
        return body == null ? side : new Side(side.country(), body);
    }
}
