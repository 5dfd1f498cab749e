package fr.parvis.ui;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Slows down who asks too often: one bucket of tokens per name and key, filled at a steady pace.
 * Kept in the memory of one node. Always says yes when {@code parvis.rate-limits} is {@code off}.
 */
public interface RateLimits {

    /**
     * Takes one token.
     *
     * @param bucket one of the names listed by the implementation, for example {@code tracking}
     * @param key who asks, usually the network address
     * @return false when the bucket is empty: answer 429
     * @throws IllegalArgumentException for a bucket that does not exist
     */
    boolean allow(String bucket, String key);

    /** Whether a token is left, without taking it. */
    boolean open(String bucket, String key);

    /**
     * A key for a network address: the address itself, or for IPv6 its network of 64 bits, because
     * one subscriber owns them all.
     */
    static String key(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address long6
                    ? HexFormat.of().formatHex(long6.getAddress(), 0, 8)
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }

    /** Seconds until the next token of the bucket. */
    long retryAfter(String bucket, String key);
}
