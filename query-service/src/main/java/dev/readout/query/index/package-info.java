/** What meetings are found by, for whatever question: postings of their facets, their words, the words of names. */
@NullMarked
package dev.readout.query.index;

import org.jspecify.annotations.NullMarked;
