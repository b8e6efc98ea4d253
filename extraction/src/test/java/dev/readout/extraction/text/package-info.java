@NullMarked
package dev.readout.extraction.text;

import org.jspecify.annotations.NullMarked;
