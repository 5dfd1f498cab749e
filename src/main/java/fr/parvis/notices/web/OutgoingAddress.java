package fr.parvis.notices.web;

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
 * Where messages may be sent. By default only to the outside, encrypted: neither an administrator
 * nor a visitor's browser must reach the operator's own network through us (SSRF).
 */
@Component
public class OutgoingAddress {

    private final boolean privateNetworks;

    /**
     * @param privateNetworks the operator allows them, and connections that are not encrypted
     */
    public OutgoingAddress(
            @Value("${parvis.notices.private-networks:false}") boolean privateNetworks) {
        this.privateNetworks = privateNetworks;
    }

    /** Empty when it is no address to send to, whatever its host resolves to. */
    public Optional<URI> read(String address) {
        try {
            URI uri = URI.create(address.strip());
            boolean scheme =
                    "https".equals(uri.getScheme())
                            || privateNetworks && "http".equals(uri.getScheme());
            return scheme && uri.getHost() != null && uri.getRawUserInfo() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Finds where a name leads at the moment of connecting: a name that was good when it was given
     * may have been turned since (DNS rebinding).
     *
     * @throws PrivateNetwork when it leads inside
     */
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (!privateNetworks && Stream.of(found).anyMatch(one -> !PublicNetwork.contains(one))) {
            throw new PrivateNetwork(host);
        }
        return found;
    }

    DnsResolver resolver() {
        return new SystemDefaultDnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return OutgoingAddress.this.resolve(host);
            }
        };
    }

    /** The name leads to a network that is not public. */
    public static final class PrivateNetwork extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        PrivateNetwork(String host) {
            super(host);
        }
    }
}
