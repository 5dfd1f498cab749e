package fr.parvis.kernel;

import java.net.InetAddress;

/** The network that everybody can reach, as IANA's registries of special purposes leave it. */
public final class PublicNetwork {

    private PublicNetwork() {}

    /** False for one's own machine, one's neighbours, and the ways around that. */
    public static boolean contains(InetAddress address) {
        byte[] octets = address.getAddress();
        return octets.length == Integer.BYTES
                ? containsIpv4(address, octets[0] & 0xff, octets[1] & 0xff)
                : containsIpv6(octets);
    }

    private static boolean containsIpv4(InetAddress address, int first, int second) {
        boolean shared = first == 100 && (second & 0xc0) == 64;
        boolean protocols = first == 192 && second == 0 && address.getAddress()[2] == 0;
        boolean benchmarks = first == 198 && (second & 0xfe) == 18;
        return first != 0
                && first < 224
                && !shared
                && !protocols
                && !benchmarks
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress();
    }

    /** Public is 2000::/3, without the ways around it that carry IPv4 (6to4, Teredo). */
    private static boolean containsIpv6(byte[] octets) {
        int first = (octets[0] & 0xff) << 8 | octets[1] & 0xff;
        int second = (octets[2] & 0xff) << 8 | octets[3] & 0xff;
        return (first & 0xe000) == 0x2000 && first != 0x2002 && (first != 0x2001 || second != 0);
    }
}
