package dev.readout.extraction.syntax;

import dev.readout.extraction.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A noun for a meeting with the words that belong to it.
 *
 * @param head index of the token with the noun
 * @param noun the noun in the singular: "meeting", "call"
 * @param channel the channel it tells, or null
 * @param modality {@link Modality#PLANNED} for "an upcoming meeting", {@link Modality#EARLIER} for "their last
 *     meeting", else {@link Modality#FACT}
 * @param separate whether it tells of several meetings: "bilateral meetings", "separate talks"
 */
public record EventNoun(int head, String noun, @Nullable Channel channel, Modality modality, boolean separate) {}
