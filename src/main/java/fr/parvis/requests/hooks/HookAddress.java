package fr.parvis.requests.hooks;

import fr.parvis.kernel.PublicNetwork;
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

    /** Any network but the public one. */
    static boolean inside(InetAddress address) {
        return !PublicNetwork.contains(address);
    }
}
