/** The rules, one theme in each file. */
@NullMarked
package dev.readout.extraction.rule.book;

import org.jspecify.annotations.NullMarked;
