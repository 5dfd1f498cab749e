package fr.parvis.requests.hooks;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where a hook may lead. By default only to the outside, encrypted: an administrator of a commune
 * must not reach the operator's own network through us (SSRF).
 */
@Component
class HookAddress {

    private static final int CARRIER_GRADE_NAT = 100;
    private static final int UNIQUE_LOCAL = 0xfc;

    private final boolean privateNetworks;

    /**
     * @param privateNetworks the operator allows them, and connections that are not encrypted
     */
    HookAddress(@Value("${parvis.hooks.private-networks:false}") boolean privateNetworks) {
        this.privateNetworks = privateNetworks;
    }

    /** What is wrong with it, as the end of a message key; empty when it is good. */
    Optional<String> fault(String address) {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException unreadable) {
            return Optional.of("address");
        }
        boolean scheme =
                "https".equals(uri.getScheme())
                        || privateNetworks && "http".equals(uri.getScheme());
        if (!scheme || uri.getHost() == null || uri.getRawUserInfo() != null) {
            return Optional.of("address");
        }
        return privateNetworks ? Optional.empty() : reachable(uri.getHost());
    }

    private static Optional<String> reachable(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).anyMatch(HookAddress::inside)
                    ? Optional.of("private")
                    : Optional.empty();
        } catch (UnknownHostException nowhere) {
            return Optional.of("unknown");
        }
    }

    /** Any network but the public one. */
    static boolean inside(InetAddress address) {
        byte[] octets = address.getAddress();
        int first = octets[0] & 0xff;
        int second = octets[1] & 0xff;
        boolean shared = octets.length == 4 && first == CARRIER_GRADE_NAT && (second & 0xc0) == 64;
        boolean uniqueLocal = octets.length == 16 && (first & 0xfe) == UNIQUE_LOCAL;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || octets.length == 4 && first == 0
                || shared
                || uniqueLocal;
    }
}
