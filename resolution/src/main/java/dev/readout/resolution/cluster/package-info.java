/** Which reports tell of one meeting: reports in blocks, compared, hosted by larger companies, clustered. */
@NullMarked
package dev.readout.resolution.cluster;

import org.jspecify.annotations.NullMarked;
