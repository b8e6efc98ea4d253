package dev.readout.query.facet;

/**
 * An office that people hold in many states and bodies.
 *
 * @param name its usual name, {@linkplain Folding folded}
 * @param level its rank
 */
public record Office(String name, Level level) {}
