package fr.parvis.requests.hooks;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where a hook may lead. By default only to the outside, encrypted: an administrator of a commune
 * must not reach the operator's own network through us (SSRF).
 */
@Component
class HookAddress {

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

    private Optional<String> reachable(String host) {
        try {
            resolver().resolve(host);
            return Optional.empty();
        } catch (PrivateNetwork inside) {
            return Optional.of("private");
        } catch (UnknownHostException nowhere) {
            return Optional.of("unknown");
        }
    }

    /**
     * Finds where a name leads at the moment of connecting: a name that was good when it was given
     * may have been turned since (DNS rebinding).
     */
    DnsResolver resolver() {
        return privateNetworks
                ? SystemDefaultDnsResolver.INSTANCE
                : new SystemDefaultDnsResolver() {
                    @Override
                    public InetAddress[] resolve(String host) throws UnknownHostException {
                        InetAddress[] found = super.resolve(host);
                        if (Stream.of(found).anyMatch(HookAddress::inside)) {
                            throw new PrivateNetwork(host);
                        }
                        return found;
                    }
                };
    }

    /** The name leads to a network that is not public. */
    static final class PrivateNetwork extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        PrivateNetwork(String host) {
            super(host);
        }
    }

    /** Any network but the public one (IANA's registries of special purposes). */
    static boolean inside(InetAddress address) {
        byte[] octets = address.getAddress();
        return octets.length == Integer.BYTES
                ? insideIpv4(address, octets[0] & 0xff, octets[1] & 0xff)
                : insideIpv6(octets);
    }

    private static boolean insideIpv4(InetAddress address, int first, int second) {
        boolean shared = first == 100 && (second & 0xc0) == 64;
        boolean protocols = first == 192 && second == 0 && address.getAddress()[2] == 0;
        boolean benchmarks = first == 198 && (second & 0xfe) == 18;
        return first == 0
                || first >= 224
                || shared
                || protocols
                || benchmarks
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress();
    }

    /** Public is 2000::/3, without the ways around it that carry IPv4 (6to4, Teredo). */
    private static boolean insideIpv6(byte[] octets) {
        int first = (octets[0] & 0xff) << 8 | octets[1] & 0xff;
        int second = (octets[2] & 0xff) << 8 | octets[3] & 0xff;
        return (first & 0xe000) != 0x2000 || first == 0x2002 || first == 0x2001 && second == 0;
    }
}
