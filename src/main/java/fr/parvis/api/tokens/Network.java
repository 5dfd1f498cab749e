package fr.parvis.api.tokens;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A range of network addresses, for example {@code 192.0.2.0/24} or {@code 2001:db8::/32}.
 *
 * @param bits of the address that count
 */
record Network(InetAddress address, int bits) {

    /** An address alone is the range of itself. */
    static Optional<Network> of(String written) {
        String[] parts = written.strip().split("/", -1);
        if (parts.length > 2 || parts.length == 2 && !parts[1].matches("\\d{1,3}")) {
            return Optional.empty();
        }
        try {
            InetAddress address = InetAddress.ofLiteral(parts[0]);
            int all = address.getAddress().length * Byte.SIZE;
            int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : all;
            return bits <= all ? Optional.of(new Network(address, bits)) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    boolean holds(String other) {
        byte[] ours = address.getAddress();
        byte[] theirs;
        try {
            theirs = InetAddress.ofLiteral(other).getAddress();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
