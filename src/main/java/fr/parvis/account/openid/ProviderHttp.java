package fr.parvis.account.openid;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Asks providers, for the library that knows the protocol. A person waits meanwhile: after five
 * seconds in all, however slowly something comes, the answer is no. Redirections are not followed.
 */
@Component
class ProviderHttp implements HTTPRequestSender, ResourceRetriever, DisposableBean {

    static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST_ANSWER = 256 * 1024;

    private final ProviderAddress addresses;
    private final CloseableHttpClient client;

    ProviderHttp(ProviderAddress addresses) {
        this.addresses = addresses;
        this.client = client(addresses);
    }

    /** Connections are not kept: each is made to an address just looked at. */
    private static CloseableHttpClient client(ProviderAddress addresses) {
        Timeout patience = Timeout.of(PATIENCE);
        return HttpClients.custom()
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .setDnsResolver(addresses.resolver())
                                .setMaxConnPerRoute(50)
                                .setMaxConnTotal(100)
                                .setDefaultConnectionConfig(
                                        ConnectionConfig.custom()
                                                .setConnectTimeout(patience)
                                                .setSocketTimeout(patience)
                                                .build())
                                .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(patience)
                                .setConnectionRequestTimeout(patience)
                                .build())
                .setConnectionReuseStrategy((_, _, _) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .setUserAgent("Parvis")
                .build();
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        URI address = asked.getURI();
        if (!addresses.allows(address.toString())) {
            throw new IOException("not an address of a provider: " + address);
        }
        var order = new HttpUriRequestBase(asked.getMethod().name(), address);
        asked.getHeaderMap()
                .forEach((name, values) -> values.forEach(value -> order.addHeader(name, value)));
        if (asked.getBody() != null) {
            byte[] body = asked.getBody().getBytes(StandardCharsets.UTF_8);
            order.setEntity(new ByteArrayEntity(body, null));
        }
        CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .execute(order::cancel);
        try {
            return client.execute(order, ProviderHttp::read);
        } catch (IOException failed) {
            throw order.isCancelled() ? new InterruptedIOException("too slow") : failed;
        }
    }

    /** The keys of a provider. */
    @Override
    public Resource retrieveResource(URL url) throws IOException {
        String text = get(URI.create(url.toString()));
        return new Resource(text, "application/json");
    }

    /** A public document. */
    String get(URI address) throws IOException {
        var asked =
                new com.nimbusds.oauth2.sdk.http.HTTPRequest(
                        com.nimbusds.oauth2.sdk.http.HTTPRequest.Method.GET, address);
        ReadOnlyHTTPResponse answer = send(asked);
        if (answer.getStatusCode() != HTTPResponse.SC_OK) {
            throw new IOException("status " + answer.getStatusCode());
        }
        return answer.getBody();
    }

    private static HTTPResponse read(ClassicHttpResponse answer) throws IOException {
        var read = new HTTPResponse(answer.getCode());
        for (Header header : answer.getHeaders()) {
            read.setHeader(header.getName(), header.getValue());
        }
        if (answer.getEntity() != null) {
            try (InputStream content = answer.getEntity().getContent()) {
                byte[] body = content.readNBytes(LARGEST_ANSWER + 1);
                if (body.length > LARGEST_ANSWER) {
                    throw new IOException("an answer too long");
                }
                read.setBody(new String(body, StandardCharsets.UTF_8));
            }
        }
        return read;
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }
}
