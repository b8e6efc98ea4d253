package dev.readout.commandline.importing;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads sources and sends their articles to ingest. */
public final class Importing {

    private Importing() {}

    /**
     * Reads all sources, whatever is wrong with some of them.
     *
     * @param sources paths, web addresses, or {@code -}
     * @param ingest address of the ingest service
     * @param troubles told of each article that was refused and each source that can't be read, in a sentence
     * @param step done for each article sent
     * @throws dev.readout.commandline.Failure if ingest can't be reached
     */
    public static Tally run(List<String> sources, URI ingest, Consumer<String> troubles, Runnable step) {
        var sender = new Sender(ingest, refusal -> troubles.accept("refused: " + refusal));
        long unread = 0;
        for (String source : sources) {
            try {
                Sources.read(source, article -> {
                    sender.send(article);
                    step.run();
                });
            } catch (UnreadableSource e) {
                troubles.accept("not read: " + e.getMessage());
                unread++;
            }
        }
        sender.flush();
        return new Tally(sender.accepted(), sender.refused(), unread);
    }

    /**
     * What became of the sources.
     *
     * @param accepted articles that ingest keeps
     * @param refused articles that ingest does not want
     * @param unread sources that can't be read
     */
    public record Tally(long accepted, long refused, long unread) {

        /** Whether all went well. */
        public boolean isComplete() {
            return refused + unread == 0;
        }

        @Override
        public String toString() {
            String articles = String.format(Locale.ROOT, "%,d accepted, %,d refused", accepted, refused);
            return unread == 0 ? articles : articles + ", " + unread + " sources not read";
        }
    }
}
