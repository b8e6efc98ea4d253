package dev.readout.localstack;

/** A PostgreSQL server. */
public interface Postgres extends Part {

    /** The database named {@code readout}, for a system that has only one. */
    Database database();

    /** An empty database that nobody else uses. The server must run. */
    Database newDatabase();
}
