/** Question: how many? GET /stats, /stats/matrix. */
@NullMarked
package dev.readout.query.stats;

import org.jspecify.annotations.NullMarked;
