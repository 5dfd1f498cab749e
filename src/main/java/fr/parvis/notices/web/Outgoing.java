package fr.parvis.notices.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
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

/** Posts, and reads a short answer. Redirections are not followed, nothing is kept. */
@Component
public class Outgoing implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final CloseableHttpClient client;

    public Outgoing(OutgoingAddress addresses) {
        Timeout patience = Timeout.of(PATIENCE);
        this.client =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(addresses.resolver())
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(patience)
                                                        .setSocketTimeout(patience)
                                                        .build())
                                        .build())
                        .setDefaultRequestConfig(
                                RequestConfig.custom().setResponseTimeout(patience).build())
                        .setConnectionReuseStrategy((_, _, _) -> false)
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .setUserAgent("Parvis")
                        .build();
    }

    /**
     * @param status of HTTP, or 0 when there was no answer
     * @param retryAfter seconds the other side asks us to wait, or 0
     * @param said the beginning of the answer, or what prevented it
     */
    public record Answer(int status, long retryAfter, String said) {

        public boolean ok() {
            return status >= 200 && status < 300;
        }

        /** Worth another try: away, busy, or not fond of us. */
        public boolean passing() {
            return status == 0 || status == 408 || status == 429 || status >= 500;
        }
    }

    /**
     * @param address as {@link OutgoingAddress#read} found it good
     */
    public Answer post(URI address, Map<String, String> headers, byte[] body) {
        var order = new HttpPost(address);
        headers.forEach(order::setHeader);
        order.setEntity(new ByteArrayEntity(body, null));
        CompletableFuture.delayedExecutor(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .execute(order::cancel);
        try {
            return client.execute(order, Outgoing::answer);
        } catch (IOException unreachable) {
            return new Answer(0, 0, unreachable.getClass().getSimpleName());
        }
    }

    private static Answer answer(ClassicHttpResponse response) throws IOException {
        String said = "";
        if (response.getEntity() != null) {
            byte[] bytes = response.getEntity().getContent().readNBytes(LONGEST_ANSWER);
            said = new String(bytes, StandardCharsets.UTF_8);
        }
        return new Answer(
                response.getCode(), seconds(response.getFirstHeader("Retry-After")), said);
    }

    /** The other form of the header, a date, counts as absent. */
    private static long seconds(Header header) {
        return header != null && header.getValue().matches("\\d{1,6}")
                ? Long.parseLong(header.getValue())
                : 0;
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }
}
