/** Who and when: people, the sides they act for, offices and days, compared across spellings and precisions. */
@NullMarked
package dev.readout.resolution.identity;

import org.jspecify.annotations.NullMarked;
