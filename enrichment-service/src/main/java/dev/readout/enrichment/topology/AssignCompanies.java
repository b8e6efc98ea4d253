package dev.readout.enrichment.topology;

import dev.readout.resolution.cluster.Block;
import dev.readout.resolution.cluster.Rendezvous;
import dev.readout.resolution.cluster.Told;
import dev.readout.resolution.cluster.Turnout;
import dev.readout.schemas.ReportsChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;

/** The reports of a pair of sides to their companies: see {@link Rendezvous}. */
final class AssignCompanies implements Step<ReportsChange, ReportsChange> {

    private final ReportStore homes;
    private final ReportStore manySided;

    /**
     * Over two stores.
     *
     * @param homes whole reports, under their home pair
     * @param manySided what reports with more than two sides say, under each of their pairs
     */
    AssignCompanies(KeyValueStore<String, byte[]> homes, KeyValueStore<String, byte[]> manySided) {
        this.homes = new ReportStore(homes);
        this.manySided = new ReportStore(manySided);
    }

    @Override
    public String stage() {
        return "resolve";
    }

    @Override
    public Decision<ReportsChange> decide(Record<String, ReportsChange> input, RecordMetadata metadata) {
        String pair = input.key();
        Set<Told> gone = Turnouts.told(input.value().getGone());
        Set<Told> come = Turnouts.told(input.value().getCome());
        StoredBlock home = StoredBlock.of(homes, pair);
        StoredBlock many = StoredBlock.of(manySided, pair);
        Block homeAfter = home.with(homes(gone, pair), homes(come, pair));
        Block manyAfter = many.with(manySided(gone), manySided(come));

        SortedMap<String, Turnout> turnouts = new TreeMap<>();
        Rendezvous.of(pair, homeAfter, manyAfter, gone, come)
                .forEach((company, turnout) -> turnouts.put(company, turnout.at(company, metadata.offset())));
        var output = new ArrayList<Record<String, ReportsChange>>();
        turnouts.forEach((company, turnout) -> output.add(
                input.withKey(company).withValue(Turnouts.change(input.value().getCause(), turnout))));
        return new Decision<>(List.copyOf(output), () -> {
            gone.forEach(many::remove);
            manySided(come).forEach(many::put);
            turnouts.values().forEach(turnout -> turnout.gone().forEach(home::remove));
            turnouts.values().forEach(turnout -> turnout.left().forEach(home::remove));
            turnouts.values().forEach(turnout -> turnout.in().forEach(home::put));
        });
    }

    private static Set<Told> homes(Set<Told> reports, String pair) {
        var homes = new LinkedHashSet<>(reports);
        homes.removeIf(told -> !Rendezvous.isHome(told, pair));
        return homes;
    }

    private static Set<Told> manySided(Set<Told> reports) {
        var manySided = new LinkedHashSet<>(reports);
        manySided.removeIf(told -> !told.isManySided());
        return manySided;
    }
}
