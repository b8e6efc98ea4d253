package dev.readout.ingest.article;

/**
 * One thing wrong with an article.
 *
 * @param field the field as its sender knows it: a name in JSON, or a header
 * @param detail what is wrong with it and what would be right, as a sentence
 */
public record Fault(String field, String detail) {}
