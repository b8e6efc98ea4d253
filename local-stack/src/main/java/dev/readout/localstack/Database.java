package dev.readout.localstack;

/**
 * A PostgreSQL database and who may use it.
 *
 * @param address {@code host:port} of the server
 * @param name the database's name
 */
public record Database(String address, String name, String user, String password) {

    /** For the services, without the user. */
    public String url() {
        return "postgresql://" + address + "/" + name;
    }

    /** For JDBC, without the user. */
    public String jdbcUrl() {
        return "jdbc:" + url();
    }

    /** For R2DBC, without the user. */
    public String r2dbcUrl() {
        return "r2dbc:" + url();
    }

    /** The same server and user, another database. */
    public Database named(String other) {
        return new Database(address, other, user, password);
    }

    @Override
    public String toString() {
        return url();
    }
}
