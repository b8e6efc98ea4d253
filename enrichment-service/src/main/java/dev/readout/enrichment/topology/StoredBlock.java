package dev.readout.enrichment.topology;

import dev.readout.resolution.cluster.Block;
import dev.readout.resolution.cluster.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The reports of one block in a store that holds many blocks, each block's in the order of their keys. */
final class StoredBlock implements Block {

    private static final char SEPARATOR = '\0';

    private final ReportStore reports;
    private final String name;
    private final Predicate<Told> belongs;

    private StoredBlock(ReportStore reports, String name, Predicate<Told> belongs) {
        this.reports = reports;
        this.name = name;
        this.belongs = belongs;
    }

    /** All reports that were put under that name. */
    static StoredBlock of(ReportStore reports, String name) {
        return new StoredBlock(reports, name, told -> true);
    }

    /** Those of them that belong to the company of that name. */
    static StoredBlock ofCompany(ReportStore reports, String name) {
        return new StoredBlock(
                reports, name, told -> told.standing().getCompany().equals(name));
    }

    @Override
    public List<Told> range(String from, String to) {
        var found = new ArrayList<Told>();
        reports.scan(key(from), key(to), told -> {
            if (belongs.test(told)) {
                found.add(told);
            }
            return true;
        });
        return found;
    }

    @Override
    public boolean mayHold(String from, String to) {
        return reports.mayHold(key(from), key(to));
    }

    @Override
    public int size(int most) {
        int[] size = {0};
        reports.scan(key(""), key("\uffff"), told -> {
            size[0] += belongs.test(told) ? 1 : 0;
            return size[0] < most;
        });
        return size[0];
    }

    void put(Told told) {
        reports.put(key(told.key()), told);
    }

    void remove(Told told) {
        reports.remove(key(told.key()));
    }

    private String key(String inBlock) {
        return name + SEPARATOR + inBlock;
    }
}
