package dev.readout.commandline.extract;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Answers lines on all cores and writes the answers in the order of the lines, holding no more than a window of them in memory. */
final class ParallelLines {

    private static final int WINDOW_PER_CORE = 32;

    private final Function<String, Answer> answer;

    /** @param answer the answer to a line; called from several threads; must not throw */
    ParallelLines(Function<String, Answer> answer) {
        this.answer = answer;
    }

    /** Copies to the end of the input. Blank lines are passed over. Returns how many answers were errors. */
    long copy(BufferedReader lines, BufferedWriter answers) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        Queue<Future<Answer>> window = new ArrayDeque<>();
        long errors = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                String asked = line;
                window.add(workers.submit(() -> answer.apply(asked)));
                boolean more = lines.ready();
                errors += write(window, more ? cores * WINDOW_PER_CORE : 0, answers);
                if (!more) {
                    answers.flush();
                }
            }
            errors += write(window, 0, answers);
            answers.flush();
        }
        return errors;
    }

    /** Writes the oldest answers until no more than {@code rest} are left waiting. */
    private static long write(Queue<Future<Answer>> window, int rest, BufferedWriter answers) throws IOException {
        long errors = 0;
        while (window.size() > rest) {
            Answer next = result(window.remove());
            errors += next.isError() ? 1 : 0;
            answers.write(next.json());
            answers.write('\n');
        }
        return errors;
    }

    private static Answer result(Future<Answer> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted.", e);
        } catch (ExecutionException e) {
            throw new IOException("A line could not be answered.", e.getCause());
        }
    }
}
