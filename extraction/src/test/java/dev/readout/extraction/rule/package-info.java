@NullMarked
package dev.readout.extraction.rule;

import org.jspecify.annotations.NullMarked;
