/**
 * World knowledge for reading the news: countries, cities, bodies, offices and people, and the names they go by.
 *
 * <p>The data lie beside this package as tables; each says in its head where it comes from and under which licence.
 */
@NullMarked
package dev.readout.extraction.gazetteer;

import org.jspecify.annotations.NullMarked;
