/** From the meeting reports of many articles to meetings: a pure function of the set of reports, whatever their order. */
@NullMarked
package dev.readout.resolution;

import org.jspecify.annotations.NullMarked;
