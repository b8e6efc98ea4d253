/** Topic to tables: one transaction per batch holds the views, the offsets and the place in the feed. */
@NullMarked
package dev.readout.query.projection;

import org.jspecify.annotations.NullMarked;
