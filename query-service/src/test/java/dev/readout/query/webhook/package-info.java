@NullMarked
package dev.readout.query.webhook;

import org.jspecify.annotations.NullMarked;
