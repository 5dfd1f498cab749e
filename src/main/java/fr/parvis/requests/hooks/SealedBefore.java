package fr.parvis.requests.hooks;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Opens the secrets of hooks that were sealed under a key made from the database's own secret, as
 * before there were files of keys. They follow the first time the program looks, and whatever is
 * saved since is sealed otherwise.
 */
@Component
class SealedBefore {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final InstallationKeys keys;

    SealedBefore(InstallationKeys keys) {
        this.keys = keys;
    }

    /**
     * @throws IllegalStateException when it was not sealed so
     */
    String open(byte[] kept) {
        try {
            byte[] key = keys.seal("hook-secrets", CommuneScope.current().toString());
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, kept, 0, NONCE_BYTES));
            byte[] plain = cipher.doFinal(kept, NONCE_BYTES, kept.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException otherwise) {
            throw new IllegalStateException("a secret of a hook cannot be opened", otherwise);
        }
    }
}
