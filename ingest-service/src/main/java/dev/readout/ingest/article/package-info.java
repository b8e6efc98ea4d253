/** What an article is before it is in the log: its fields, their checks, its id and its revision. Pure. */
@NullMarked
package dev.readout.ingest.article;

import org.jspecify.annotations.NullMarked;
