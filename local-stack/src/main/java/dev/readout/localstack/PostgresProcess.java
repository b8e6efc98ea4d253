package dev.readout.localstack;

import dev.readout.localstack.StackSettings.Durability;
import dev.readout.localstack.process.Ending;
import dev.readout.localstack.process.LastWords;
import dev.readout.localstack.process.PidFile;
import dev.readout.localstack.process.Ports;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** PostgreSQL as processes of this machine. Its own tools start and stop it: it is no child of this JVM. */
final class PostgresProcess implements Postgres {

    private static final String READOUT = "readout";
    private static final String REGISTRY = "registry";
    private static final String USER = "postgres";

    private final PostgresCluster cluster;
    private final PidFile pidFile;
    private final Database server;
    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable EmbeddedPostgres running;

    PostgresProcess(Path binaries, Path directory, int port, Durability durability) {
        this.cluster = new PostgresCluster(binaries, directory, port, durability);
        this.pidFile = PidFile.in(directory, "postgres");
        this.server = new Database(Ports.LOOPBACK + ":" + port, USER, USER, USER);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Database database() {
        return server.named(READOUT);
    }

    Database registryDatabase() {
        return server.named(REGISTRY);
    }

    @Override
    public Database newDatabase() {
        Database database = server.named("lent_" + ProcessHandle.current().pid() + "_" + databases.incrementAndGet());
        DatabaseCreation.ensure(server, database.name());
        return database;
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        close();
        running = cluster.start();
        pidFile.write(cluster.postmaster());
        DatabaseCreation.ensure(server, READOUT);
        DatabaseCreation.ensure(server, REGISTRY);
    }

    @Override
    public synchronized void stop() {
        close();
        pidFile.delete();
    }

    @Override
    public synchronized void kill() {
        pidFile.running().ifPresent(Ending::atOnce);
        stop();
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null && pidFile.running().isPresent();
    }

    @Override
    public String lastWords() {
        return LastWords.of(cluster.log());
    }

    private void close() {
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (IOException e) {
            throw new StackException("PostgreSQL can't be stopped: " + e.getMessage(), e);
        } finally {
            running = null;
        }
    }
}
