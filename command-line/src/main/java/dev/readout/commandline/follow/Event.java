package dev.readout.commandline.follow;

/**
 * A server-sent event.
 *
 * @param id position in the feed
 * @param type kind of event
 * @param data its JSON
 */
public record Event(String id, String type, String data) {}
