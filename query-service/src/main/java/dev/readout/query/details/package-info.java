/** Question: what is known of this meeting, and how did it become known? GET /meetings/{id} and its history. */
@NullMarked
package dev.readout.query.details;

import org.jspecify.annotations.NullMarked;
