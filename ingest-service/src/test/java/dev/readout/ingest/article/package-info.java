@NullMarked
package dev.readout.ingest.article;

import org.jspecify.annotations.NullMarked;
