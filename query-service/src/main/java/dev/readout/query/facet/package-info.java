/** What a meeting can be found by: the same terms in the views, in the filters of lists and in those of the feed. */
@NullMarked
package dev.readout.query.facet;

import org.jspecify.annotations.NullMarked;
