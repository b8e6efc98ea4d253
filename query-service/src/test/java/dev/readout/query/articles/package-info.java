@NullMarked
package dev.readout.query.articles;

import org.jspecify.annotations.NullMarked;
