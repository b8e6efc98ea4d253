/** Question: who is tied to whom? GET /network. */
@NullMarked
package dev.readout.query.network;

import org.jspecify.annotations.NullMarked;
