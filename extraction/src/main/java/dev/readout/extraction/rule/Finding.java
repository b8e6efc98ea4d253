package dev.readout.extraction.rule;

/**
 * A rule and where it matched.
 *
 * @param rule the rule
 * @param match a match of its pattern
 */
public record Finding(Rule rule, Match match) {}
