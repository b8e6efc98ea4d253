/** Question: which meetings fit this filter? GET /meetings. */
@NullMarked
package dev.readout.query.search;

import org.jspecify.annotations.NullMarked;
