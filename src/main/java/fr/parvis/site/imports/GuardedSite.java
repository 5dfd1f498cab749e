package fr.parvis.site.imports;

import fr.parvis.kernel.PublicNetwork;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads only what everybody can reach: an administrator of a commune must not read the operator's
 * own network through us (SSRF). Where a name leads is seen at the moment of connecting (DNS
 * rebinding); redirections are followed a few times, each looked at anew. One request at a time,
 * with a pause.
 */
@Component
class GuardedSite implements OldSite, DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int REDIRECTIONS = 3;
    private static final int SUCCESS = 200;

    private final boolean privateNetworks;
    private final Duration pause;
    private final CloseableHttpClient client;

    /**
     * @param privateNetworks the operator allows them: the old site is inside
     */
    @Autowired
    GuardedSite(@Value("${parvis.imports.private-networks:false}") boolean privateNetworks) {
        this(privateNetworks, PAUSE);
    }

    GuardedSite(boolean privateNetworks, Duration pause) {
        this.privateNetworks = privateNetworks;
        this.pause = pause;
        this.client = client();
    }

    private CloseableHttpClient client() {
        Timeout patience = Timeout.of(PATIENCE);
        return HttpClients.custom()
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .setDnsResolver(resolver())
                                .setDefaultConnectionConfig(
                                        ConnectionConfig.custom()
                                                .setConnectTimeout(patience)
                                                .setSocketTimeout(patience)
                                                .build())
                                .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(patience)
                                .setMaxRedirects(REDIRECTIONS)
                                .build())
                .setConnectionReuseStrategy((_, _, _) -> false)
                .disableAutomaticRetries()
                .disableCookieManagement()
                .setUserAgent("Parvis")
                .build();
    }

    private DnsResolver resolver() {
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

    @Override
    public Answer get(URI address, long mostBytes) {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getRawUserInfo() != null) {
            return Answer.none("no-address");
        }
        var order = new HttpGet(address);
        CompletableFuture.delayedExecutor(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .execute(order::cancel);
        try {
            Thread.sleep(pause);
            return client.execute(order, answer -> read(answer, mostBytes));
        } catch (UnknownHostException nowhere) {
            return Answer.none("unknown-host");
        } catch (IOException unreachable) {
            return Answer.none("unreachable");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.none("unreachable");
        }
    }

    private static Answer read(ClassicHttpResponse answer, long mostBytes) throws IOException {
        if (answer.getCode() != SUCCESS || answer.getEntity() == null) {
            return Answer.none("gone");
        }
        try (InputStream content = answer.getEntity().getContent()) {
            byte[] bytes = content.readNBytes((int) mostBytes + 1);
            String type = answer.getEntity().getContentType();
            return bytes.length > mostBytes
                    ? Answer.none("too-big")
                    : new Answer(bytes, type == null ? "" : type, "");
        }
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }
}
