package dev.readout.commandline.extract;

/**
 * One line of output.
 *
 * @param json a JSON object without line breaks
 * @param isError whether it says that its line could not be read
 */
public record Answer(String json, boolean isError) {}
