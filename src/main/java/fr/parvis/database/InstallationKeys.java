package fr.parvis.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Keys shared by all nodes, one per purpose, derived from one secret. */
@Component
public class InstallationKeys {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec secret;
    private final Map<String, SecretKeySpec> derived = new ConcurrentHashMap<>();

    /** Reads the secret once, so that forms can be signed while the database is away. */
    InstallationKeys(InstallationSecret secret) {
        this.secret = new SecretKeySpec(secret.read(), HMAC);
    }

    /**
     * A seal over a text: only this installation can make it, and anyone here can check it.
     *
     * @param purpose keeps uses apart, for example {@code tracking-code}
     * @return 32 bytes
     */
    public byte[] seal(String purpose, String text) {
        return hmac(derived.computeIfAbsent(purpose, this::derive), text);
    }

    private SecretKeySpec derive(String purpose) {
        return new SecretKeySpec(hmac(secret, purpose), HMAC);
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + HMAC, missing);
        }
    }
}
