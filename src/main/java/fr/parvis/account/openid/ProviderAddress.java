package fr.parvis.account.openid;

import fr.parvis.kernel.PublicNetwork;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where a provider may be. Only outside and encrypted, unless the operator allows more: an
 * administrator of a commune must not reach the operator's own network through us (SSRF).
 */
@Component
public class ProviderAddress {

    private final boolean privateNetworks;

    /**
     * @param privateNetworks the operator allows them, for example the State's own network (RIE),
     *     and connections that are not encrypted
     */
    ProviderAddress(@Value("${parvis.identity.private-networks:false}") boolean privateNetworks) {
        this.privateNetworks = privateNetworks;
    }

    /** Whether it can be the address of a provider; where it leads is seen when connecting. */
    public boolean allows(String address) {
        try {
            URI uri = URI.create(address);
            boolean scheme =
                    "https".equals(uri.getScheme())
                            || privateNetworks && "http".equals(uri.getScheme());
            return scheme && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Looks at the moment of connecting: a name may have been turned since (DNS rebinding). */
    DnsResolver resolver() {
        return privateNetworks
                ? SystemDefaultDnsResolver.INSTANCE
                : new SystemDefaultDnsResolver() {
                    @Override
                    public InetAddress[] resolve(String host) throws UnknownHostException {
                        InetAddress[] found = super.resolve(host);
                        if (!Stream.of(found).allMatch(PublicNetwork::contains)) {
                            throw new UnknownHostException(host);
                        }
                        return found;
                    }
                };
    }
}
