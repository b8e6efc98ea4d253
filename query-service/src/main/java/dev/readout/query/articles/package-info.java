/** Question: what was sent in, what was read in it, and what was refused? GET /articles, /articles/{id}. */
@NullMarked
package dev.readout.query.articles;

import org.jspecify.annotations.NullMarked;
