package fr.parvis.requests.hooks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Sends one delivery. {@code Parvis-Signature: t=SECONDS,v1=HEX} is the HMAC-SHA256, under the
 * shared secret, of the seconds, a dot and the body: an old message cannot be played again. {@code
 * Parvis-Delivery} is the same at each try, so that the receiver counts it once. Redirections are
 * not followed.
 */
@Component
class HookPost {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final HookAddress addresses;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    HookPost(HookAddress addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
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
        long seconds = clock.instant().getEpochSecond();
        HttpRequest order =
                HttpRequest.newBuilder(URI.create(hook.address()))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("Parvis-Delivery", Long.toString(delivery))
                        .header(
                                "Parvis-Signature",
                                "t=" + seconds + ",v1=" + seal(hook, seconds + "." + body))
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try {
            int status = client.send(order, BodyHandlers.discarding()).statusCode();
            return new Answer(status / HUNDRED == SUCCESS, Integer.toString(status));
        } catch (IOException unreachable) {
            return new Answer(false, unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer(false, "stopped");
        }
    }

    static String seal(Hook hook, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = hook.secret().getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}
