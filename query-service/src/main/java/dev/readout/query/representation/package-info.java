/** The forms in which meetings are sent: JSON, NDJSON, CSV, iCalendar, Atom, GeoJSON. Pure but for its table of cities. */
@NullMarked
package dev.readout.query.representation;

import org.jspecify.annotations.NullMarked;
