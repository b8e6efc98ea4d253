/** Edge out: the topic of meeting events as views in PostgreSQL, and the questions that are answered from them over HTTP. */
@NullMarked
package dev.readout.query;

import org.jspecify.annotations.NullMarked;
