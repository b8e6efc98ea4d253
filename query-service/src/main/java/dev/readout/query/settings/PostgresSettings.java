package dev.readout.query.settings;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the views are kept.
 *
 * @param url {@code READOUT_POSTGRES_URL}: {@code postgresql://host:port/database}, also with {@code jdbc:} before it
 * @param user {@code READOUT_POSTGRES_USER}: owner of the views' schema
 * @param password {@code READOUT_POSTGRES_PASSWORD}; may be empty
 * @param schema {@code READOUT_POSTGRES_SCHEMA}: schema of the views, made if it is missing
 * @param build what is added to its name while the views are built anew beside those in place; empty: they are in place
 */
@ConfigurationProperties("readout.postgres")
public record PostgresSettings(
        @DefaultValue("postgresql://localhost:5433/readout") String url,
        @DefaultValue("readout") String user,
        @DefaultValue("") String password,
        @DefaultValue("readout") String schema,
        @DefaultValue("") String build) {

    public PostgresSettings {
        url = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        URI address = URI.create(url);
        if (!"postgresql".equals(address.getScheme())
                || address.getHost() == null
                || address.getPath().length() < 2) {
            throw new IllegalArgumentException("READOUT_POSTGRES_URL is '" + url
                    + "', but must name host and database: postgresql://localhost:5433/readout");
        }
        if (!schema.matches("[a-z_][a-z0-9_]*")) {
            throw new IllegalArgumentException("READOUT_POSTGRES_SCHEMA is '" + schema
                    + "', but must be a plain name of lower-case letters, digits and underscores.");
        }
    }

    /** Where unqualified names are looked for: the views, what is kept beside them, and extensions. */
    String searchPath() {
        return viewsSchema() + "," + keptSchema() + ",public";
    }

    /** Schema of the views that this process writes and reads. */
    public String viewsSchema() {
        return schema + build;
    }

    /** Schema of what is not built from the log and outlives every rebuild of the views: saved filters, subscriptions and their deliveries. */
    String keptSchema() {
        return schema + "_kept";
    }

    /** The address for JDBC; many small inserts of a batch travel as few large ones. */
    String jdbcUrl() {
        return "jdbc:" + withOption("currentSchema=" + searchPath());
    }

    /** The address for R2DBC. */
    String r2dbcUrl() {
        return "r2dbc:" + url;
    }

    private String withOption(String option) {
        return url + (url.contains("?") ? "&" : "?") + option;
    }

    /** Without the password, which belongs in no log. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
