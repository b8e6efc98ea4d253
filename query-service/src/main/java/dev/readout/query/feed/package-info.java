/** The feed of events from the database: stretches of it from any position on, and the news that it has grown. */
@NullMarked
package dev.readout.query.feed;

import org.jspecify.annotations.NullMarked;
