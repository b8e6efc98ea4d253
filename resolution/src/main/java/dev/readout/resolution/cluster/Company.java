package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Level;
import dev.readout.resolution.identity.Sides;
import dev.readout.schemas.Channel;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Decides to which company (set of sides) a report's meeting belongs: to its own sides, or to the larger company of a report that tells of the same meeting with more
 * sides. A function of the reports that name all of the report's sides; they all lie in the block of its home pair.
 */
final class Company {

    private static final Comparator<Host> BEST = Comparator.comparing(Host::agreement)
            .thenComparingInt(host -> host.told().sides().size())
            .thenComparing(Host::told, Told.FOUNDING.reversed());

    private final Block homes;
    private final Block manySided;

    /**
     * Over the reports of a pair.
     *
     * @param homes the reports whose home is that pair
     * @param manySided the reports with more than two sides, the pair's among them
     */
    Company(Block homes, Block manySided) {
        this.homes = homes;
        this.manySided = manySided;
    }

    private record Host(Told told, Agreement agreement) {}

    /** Sides of the meeting that a report belongs to. */
    NavigableSet<String> of(Told told) {
        List<Told> larger = larger(told);
        if (larger.isEmpty()) {
            return told.sides();
        }
        List<Host> hosts = larger.stream()
                .flatMap(each -> host(told, each, larger).stream())
                .sorted(BEST.reversed())
                .toList();
        if (hosts.isEmpty() || isAmbiguous(hosts) || hasCloserPeer(told, hosts.getFirst())) {
            return told.sides();
        }
        return hosts.getFirst().told().sides();
    }

    String keyOf(Told told) {
        return Sides.key(of(told));
    }

    private List<Told> larger(Told told) {
        return near(manySided, told).stream()
                .filter(each -> each.sides().size() > told.sides().size()
                        && each.sides().containsAll(told.sides()))
                .toList();
    }

    /** Whether a report that tells of no day is compared with others here. */
    boolean hearsUndated() {
        return !homes.isLarge() && !manySided.isLarge();
    }

    /** What tells of no day is of no use to what does; the other way round it is, where there is not too much of it. */
    private List<Told> near(Block block, Told told) {
        if (told.when().level() != Level.UNDATED) {
            return Neighbourhood.of(block, told.when().days());
        }
        return hearsUndated() ? Neighbourhood.everything(block) : List.of();
    }

    private static Optional<Host> host(Told told, Told host, List<Told> larger) {
        boolean toldApart = larger.stream()
                .filter(each -> each.article().equals(told.article()))
                .anyMatch(each -> each.when().days().meets(host.when().days())
                        && Comparison.ofAnyArticle(host, new Core(each)).isPresent());
        return toldApart
                ? Optional.empty()
                : Comparison.of(told, new Core(host))
                        .filter(agreement -> isShown(told, host, agreement))
                        .map(agreement -> new Host(host, agreement));
    }

    /** That nothing contradicts is not enough: two of three may have met alone as well. */
    private static boolean isShown(Told told, Told host, Agreement agreement) {
        boolean oneCall =
                told.report().getChannel() != Channel.IN_PERSON && told.when().equals(host.when());
        return agreement.place() >= Agreement.VENUE || agreement.company() > 0 || oneCall;
    }

    private static boolean isAmbiguous(List<Host> hosts) {
        Host best = hosts.getFirst();
        return hosts.stream()
                .filter(each -> each.agreement().place() == best.agreement().place()
                        && each.agreement().company() == best.agreement().company())
                .anyMatch(each ->
                        !each.told().when().days().meets(best.told().when().days()));
    }

    /** Whether the same sides without the others are told by an article that tells of the larger company too, and fit as well. */
    private boolean hasCloserPeer(Told told, Host best) {
        return near(homes, told).stream()
                .filter(peer -> peer.sides().equals(told.sides()) && !peer.equals(told))
                .filter(this::isToldBesideLarger)
                .flatMap(peer -> Comparison.of(told, new Core(peer)).stream())
                .anyMatch(agreement -> agreement.place() > best.agreement().place()
                        || (agreement.place() == best.agreement().place()
                                && agreement.company() > best.agreement().company()));
    }

    private boolean isToldBesideLarger(Told peer) {
        return larger(peer).stream().anyMatch(each -> each.article().equals(peer.article()));
    }
}
