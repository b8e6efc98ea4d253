/** Topics and the bytes in them: names, keys, serializers. */
@NullMarked
package dev.readout.schemas.wire;

import org.jspecify.annotations.NullMarked;
