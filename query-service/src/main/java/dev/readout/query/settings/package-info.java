/** What the service is told from outside, checked, and the connections made of it. */
@NullMarked
package dev.readout.query.settings;

import org.jspecify.annotations.NullMarked;
