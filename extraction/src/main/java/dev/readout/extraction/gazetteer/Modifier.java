package dev.readout.extraction.gazetteer;

/**
 * A word beside an office that changes what it says: "deputy", "former", "acting", "-elect".
 *
 * @param name the modifier in lower case
 * @param effect what it does to the office
 * @param after whether it stands after the office, as "-elect" does
 */
public record Modifier(String name, Effect effect, boolean after) implements Entry {

    /** What a modifier does to the office beside it. */
    public enum Effect {
        /** The person is below the holder: deputy, vice, assistant. */
        DEPUTY,
        /** The person holds it no longer: former, ex-, late. */
        FORMER,
        /** The person does not hold it yet: -elect, designate, incoming. */
        FUTURE,
        /** The person holds it for the time being: acting, interim, caretaker. */
        ACTING,
        /** The person holds it all the same: new, visiting, senior. */
        NONE
    }
}
