package dev.readout.commandline.importing;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Shows no progress. */
public final class Silence implements ProgressBarConsumer {

    @Override
    public int getMaxRenderedLength() {
        return 80;
    }

    @Override
    public void accept(String rendered) {}

    @Override
    public void close() {}
}
