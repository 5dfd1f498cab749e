package fr.parvis.notices.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * By what a push service knows who writes (RFC 8292).
 *
 * @param publicKey a point, as {@link P256} writes them
 */
record Vapid(byte[] publicKey, PrivateKey privateKey) {

    private static final Duration GOOD_FOR = Duration.ofHours(12);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /**
     * The value of {@code Authorization}.
     *
     * @param contact {@code https:} address of who answers for the messages
     */
    String authorization(URI endpoint, Instant now, String contact) {
        String port = endpoint.getPort() < 0 ? "" : ":" + endpoint.getPort();
        String claims =
                "{\"aud\":\"%s://%s%s\",\"exp\":%d,\"sub\":\"%s\"}"
                        .formatted(
                                endpoint.getScheme(),
                                endpoint.getHost(),
                                port,
                                now.plus(GOOD_FOR).getEpochSecond(),
                                contact);
        String head = part("{\"typ\":\"JWT\",\"alg\":\"ES256\"}") + "." + part(claims);
        return "vapid t=%s.%s, k=%s"
                .formatted(head, signed(head), BASE64.encodeToString(publicKey));
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private String signed(String head) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(privateKey);
            signature.update(head.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a push message cannot be signed", broken);
        }
    }
}
