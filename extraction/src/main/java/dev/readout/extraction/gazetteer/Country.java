package dev.readout.extraction.gazetteer;

import java.util.Optional;

/**
 * A state or territory.
 *
 * @param code ISO 3166-1 alpha-2, or {@code XK} for Kosovo. A state that is no more has the code of the state that
 *     continues it ({@code RU} for the Soviet Union), except where two states then would be one: East Germany is
 *     {@code DD} and South Yemen {@code YD}, their former ISO codes
 * @param name usual English short name
 * @param capital English name of the capital, empty for a territory without one
 * @param former the time in which a state that is no more existed; empty for the states of today
 */
public record Country(String code, String name, Optional<String> capital, Optional<Period> former) implements Entry {}
