@NullMarked
package dev.readout.query.openapi;

import org.jspecify.annotations.NullMarked;
