/** Question: how do these two stand to each other? GET /relations/{a}/{b} and what has not happened between them. */
@NullMarked
package dev.readout.query.relations;

import org.jspecify.annotations.NullMarked;
