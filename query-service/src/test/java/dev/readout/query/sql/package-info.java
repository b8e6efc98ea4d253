@NullMarked
package dev.readout.query.sql;

import org.jspecify.annotations.NullMarked;
