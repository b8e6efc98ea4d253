/** Question: what becomes known from here on? GET /events. */
@NullMarked
package dev.readout.query.live;

import org.jspecify.annotations.NullMarked;
