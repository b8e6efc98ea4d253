package dev.readout.resolution.cluster;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one level and date, clustered.
 *
 * @param cores the meetings first told by this group
 * @param coreOf for each report of the group its meeting: one of the cores, or one of a surer level that it joined
 */
record Group(List<Core> cores, Map<Told, Core> coreOf) {

    @Nullable
    Core coreOf(Told told) {
        return coreOf.get(told);
    }
}
