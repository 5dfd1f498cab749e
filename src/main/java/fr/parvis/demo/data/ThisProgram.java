package fr.parvis.demo.data;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;

/** The way to this program over HTTP, by the host names of its communes. */
final class ThisProgram {

    /** Of its own, so that nobody's allowance of requests is used up. */
    private static final InetAddress FROM = InetAddress.ofLiteral("127.0.0.2");

    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

    private ThisProgram() {}

    /** Follows no redirection and keeps no cookie: who asks does. */
    static CloseableHttpClient client() {
        return HttpClients.custom()
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .setDnsResolver(new Loopback())
                                .build())
                .setRoutePlanner(new FromOwnAddress())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .build();
    }

    /** Not every machine resolves {@code *.localhost}. */
    private static final class Loopback implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return new InetAddress[] {HERE};
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            return host;
        }
    }

    private static final class FromOwnAddress extends DefaultRoutePlanner {

        FromOwnAddress() {
            super(null);
        }

        @Override
        protected InetAddress determineLocalAddress(HttpHost first, HttpContext context) {
            return FROM;
        }
    }
}
