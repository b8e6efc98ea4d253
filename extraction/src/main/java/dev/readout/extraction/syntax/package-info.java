/** What the words of a sentence do: a lattice of words, verb groups, event nouns and mentions for rules to match. */
@NullMarked
package dev.readout.extraction.syntax;

import org.jspecify.annotations.NullMarked;
