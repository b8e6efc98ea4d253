package dev.readout.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in a meeting, or is to.
 *
 * @param name the fullest form in the article, without title and honorific; null where only the office is told
 * @param title the office as the article has it, without the name; null if it has none
 * @param country ISO 3166-1 alpha-2 (or XK) of the state the person acts for; null for officials of organisations
 * @param organization usual short name of the organisation, party, company or university the person acts for, or null
 * @param part whether the person met or was present
 * @param span where the article names the person in telling of the meeting
 */
public record Participant(
        @Nullable String name,
        @Nullable String title,
        @Nullable String country,
        @Nullable String organization,
        Part part,
        Span span) {}
