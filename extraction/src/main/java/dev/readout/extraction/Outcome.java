package dev.readout.extraction;

/** What a meeting brought, as the article tells it. */
public enum Outcome {
    /** A statement, communiqué or declaration issued by both sides. */
    JOINT_STATEMENT,
    /** A treaty, agreement, contract or cooperation documents signed. */
    AGREEMENT,
    /** A memorandum of understanding signed. */
    MOU,
    /** Relations raised to a named level. */
    PARTNERSHIP_UPGRADE,
    /** An action plan, road map or schedule adopted. */
    ROADMAP_OR_PLAN
}
