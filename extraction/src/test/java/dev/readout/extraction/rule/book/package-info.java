@NullMarked
package dev.readout.extraction.rule.book;

import org.jspecify.annotations.NullMarked;
