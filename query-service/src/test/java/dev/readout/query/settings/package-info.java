@NullMarked
package dev.readout.query.settings;

import org.jspecify.annotations.NullMarked;
