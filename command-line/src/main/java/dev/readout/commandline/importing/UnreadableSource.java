package dev.readout.commandline.importing;

/** A source that could not be read, or not to its end; the message says which, why and what to do. */
final class UnreadableSource extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableSource(String source, String why) {
        super(source + ": " + why);
    }
}
