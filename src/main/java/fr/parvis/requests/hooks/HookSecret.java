package fr.parvis.requests.hooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret shared with another program. Written {@code whsec_} and then base64, as Standard
 * Webhooks do, the key is what the base64 says; else the key is the text itself.
 *
 * @param text as the administrator gave it
 */
record HookSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int SHORTEST_KEY = 24;
    private static final int LONGEST_KEY = 64;

    /** Empty when the key would not have the 24 to 64 bytes that the standard wants. */
    static Optional<HookSecret> of(String text) {
        try {
            int length = new HookSecret(text).key().length;
            return length >= SHORTEST_KEY && length <= LONGEST_KEY
                    ? Optional.of(new HookSecret(text))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** In base64, as the header wants it. */
    String sign(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            byte[] seal = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(seal);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }

    private byte[] key() {
        return text.startsWith(PREFIX)
                ? Base64.getDecoder().decode(text.substring(PREFIX.length()))
                : text.getBytes(StandardCharsets.UTF_8);
    }

    /** A secret must not reach a log by chance. */
    @Override
    public String toString() {
        return "HookSecret";
    }
}
