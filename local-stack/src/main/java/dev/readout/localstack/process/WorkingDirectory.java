package dev.readout.localstack.process;

import dev.readout.localstack.StackException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A directory that one JVM at a time uses for the processes it starts. The lock ends with the JVM, however that ends. */
public final class WorkingDirectory implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Path path;
    private final FileLock lock;

    private WorkingDirectory(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the directory, made if missing, and ends what a killed JVM left running in it; empty if another JVM has it. */
    public static Optional<WorkingDirectory> take(Path path) {
        try {
            Path absolute = Files.createDirectories(path).toRealPath();
            FileLock lock = tryLock(absolute.resolve(LOCK));
            if (lock == null) {
                return Optional.empty();
            }
            endLeftovers(absolute.resolve(PidFile.RUN));
            return Optional.of(new WorkingDirectory(absolute, lock));
        } catch (IOException e) {
            throw new StackException("The directory " + path + " can't be used: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            channel.close();
            return null;
        }
    }

    private static void endLeftovers(Path run) throws IOException {
        if (!Files.isDirectory(run)) {
            return;
        }
        List<PidFile> pidFiles;
        try (Stream<Path> files = Files.list(run)) {
            pidFiles = files.filter(file -> file.toString().endsWith(PidFile.SUFFIX))
                    .map(PidFile::new)
                    .toList();
        }
        List<ProcessHandle> leftovers =
                pidFiles.stream().flatMap(file -> file.running().stream()).toList();
        leftovers.forEach(ProcessHandle::destroy);
        leftovers.forEach(process -> Ending.inOrder(process, GRACE));
        pidFiles.forEach(PidFile::delete);
    }

    public Path path() {
        return path;
    }

    /** Deletes the data in it; the logs stay. */
    public void clear() throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(path)) {
            entries = all.toList();
        }
        for (Path entry : entries) {
            if (!entry.endsWith(LOCK) && !entry.endsWith(Launch.LOGS)) {
                Directories.delete(entry);
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new StackException("The directory " + path + " can't be given back: " + e.getMessage(), e);
        }
    }
}
