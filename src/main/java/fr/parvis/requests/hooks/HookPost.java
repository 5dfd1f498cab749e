package fr.parvis.requests.hooks;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Sends one delivery as the Standard Webhooks say (standardwebhooks.com): {@code webhook-id} is the
 * same at each try, so that the receiver counts it once; {@code webhook-timestamp} is the second of
 * this try, so that an old message cannot be played again; {@code webhook-signature} is {@code v1,}
 * and the base64 of the HMAC-SHA256 of both and the body. Redirections are not followed.
 */
@Component
class HookPost implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final HookAddress addresses;
    private final Clock clock;
    private final CloseableHttpClient client;

    HookPost(HookAddress addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
        this.client = client(addresses);
    }

    /** Connections are not kept: each is made to an address just looked at. */
    private static CloseableHttpClient client(HookAddress addresses) {
        Timeout patience = Timeout.of(PATIENCE);
        return HttpClients.custom()
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
     * @param said for agents: the answer's status, or what prevented it
     */
    record Answer(boolean ok, String said) {}

    Answer post(Hook hook, long delivery, String body) {
        Optional<String> fault = addresses.fault(hook.address());
        if (fault.isPresent()) {
            return new Answer(false, fault.get());
        }
        HttpPost order = order(hook, "parvis-" + delivery, body);
        CompletableFuture.delayedExecutor(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .execute(order::cancel);
        try {
            int status = client.execute(order, HttpResponse::getCode);
            return new Answer(status / HUNDRED == SUCCESS, Integer.toString(status));
        } catch (HookAddress.PrivateNetwork moved) {
            return new Answer(false, "private");
        } catch (UnknownHostException nowhere) {
            return new Answer(false, "unknown");
        } catch (IOException unreachable) {
            return new Answer(false, unreachable.getClass().getSimpleName());
        }
    }

    private HttpPost order(Hook hook, String id, String body) {
        String seconds = Long.toString(clock.instant().getEpochSecond());
        HttpPost order = new HttpPost(hook.address());
        order.setHeader("webhook-id", id);
        order.setHeader("webhook-timestamp", seconds);
        order.setHeader(
                "webhook-signature", "v1," + hook.secret().sign(id + "." + seconds + "." + body));
        order.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        return order;
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }
}
