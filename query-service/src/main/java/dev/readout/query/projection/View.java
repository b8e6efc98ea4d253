package dev.readout.query.projection;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tables that answer one question, kept by the projector. */
public interface View {

    /**
     * Writes what these events change. Runs inside the batch's transaction, alone among all projectors.
     *
     * @param steps in the order of the feed, never empty
     * @param jdbc bound to that transaction
     */
    void apply(List<Step> steps, JdbcTemplate jdbc);
}
