/** The one JSON form of meetings and their events. */
@NullMarked
package dev.readout.schemas.json;

import org.jspecify.annotations.NullMarked;
