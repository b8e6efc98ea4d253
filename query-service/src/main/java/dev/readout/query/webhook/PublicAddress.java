package dev.readout.query.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of the public internet from those of this machine, of private networks and of nobody. */
final class PublicAddress {

    /** What IANA lists as not globally reachable; multicast. */
    private static final List<Block> REFUSED_V4 = List.of(
            new Block(new int[] {0}, 8),
            new Block(new int[] {10}, 8),
            new Block(new int[] {100, 64}, 10),
            new Block(new int[] {127}, 8),
            new Block(new int[] {169, 254}, 16),
            new Block(new int[] {172, 16}, 12),
            new Block(new int[] {192, 0, 0}, 24),
            new Block(new int[] {192, 0, 2}, 24),
            new Block(new int[] {192, 88, 99}, 24),
            new Block(new int[] {192, 168}, 16),
            new Block(new int[] {198, 18}, 15),
            new Block(new int[] {198, 51, 100}, 24),
            new Block(new int[] {203, 0, 113}, 24),
            new Block(new int[] {224}, 3));

    /** Global unicast, the only block of which addresses are given out. */
    private static final Block GLOBAL_V6 = new Block(new int[] {0x20}, 3);
    /** Within it: protocols and tunnels, which may lead anywhere, and documentation. */
    private static final List<Block> REFUSED_V6 = List.of(
            new Block(new int[] {0x20, 0x01, 0x00}, 23),
            new Block(new int[] {0x20, 0x01, 0x0d, 0xb8}, 32),
            new Block(new int[] {0x20, 0x02}, 16),
            new Block(new int[] {0x3f, 0xff, 0x00}, 20));

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address four -> REFUSED_V4.stream().noneMatch(block -> block.holds(bytes));
            case Inet6Address six ->
                GLOBAL_V6.holds(bytes) && REFUSED_V6.stream().noneMatch(block -> block.holds(bytes));
            default -> false;
        };
    }

    /** Addresses that begin with the same bits. */
    private static final class Block {

        private final int[] start;
        private final int bits;

        Block(int[] start, int bits) {
            this.start = Arrays.copyOf(start, 16);
            this.bits = bits;
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
