package fr.parvis.database.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * AES-256-GCM in Tink's format: each sealed value begins with one byte and the number of its key.
 * Tink's key sets, which read keys through protocol buffers, would cost every node 20 MB.
 *
 * @param from when it begins to seal; it opens at once
 */
record RingKey(AesGcmKey key, Instant from) {

    /** Bytes that tell the key: Tink's mark, then the number. */
    static final int PREFIX_BYTES = 5;

    private static final int KEY_BYTES = 32;
    private static final AesGcmParameters PARAMETERS = parameters();

    static RingKey made(Instant from) {
        byte[] bytes = new byte[KEY_BYTES];
        var random = new SecureRandom();
        random.nextBytes(bytes);
        return of(random.nextInt(), bytes, from);
    }

    /**
     * @throws IllegalArgumentException when the bytes are not those of a key
     */
    static RingKey of(int id, byte[] bytes, Instant from) {
        try {
            var secret = SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get());
            return new RingKey(
                    AesGcmKey.builder()
                            .setParameters(PARAMETERS)
                            .setKeyBytes(secret)
                            .setIdRequirement(id)
                            .build(),
                    from);
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException(notAKey);
        }
    }

    int id() {
        return key.getIdRequirementOrNull();
    }

    /** As operators read it in the file and in the lists. */
    String name() {
        return HexFormat.of().toHexDigits(id());
    }

    /** Of every value it seals. */
    byte[] prefix() {
        return key.getOutputPrefix().toByteArray();
    }

    byte[] secret() {
        return key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
    }

    byte[] seal(byte[] plain, byte[] purpose) {
        try {
            return cipher().encrypt(plain, purpose);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("nothing can be sealed", broken);
        }
    }

    byte[] open(byte[] sealed, byte[] purpose) {
        try {
            return cipher().decrypt(sealed, purpose);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException(
                    "a sealed value was altered, or sealed for something else", altered);
        }
    }

    /** The number of the key of a sealed value. */
    static int idOf(byte[] sealed) {
        return sealed.length < PREFIX_BYTES ? 0 : ByteBuffer.wrap(sealed, 1, 4).getInt();
    }

    boolean seals(byte[] sealed) {
        return sealed.length > PREFIX_BYTES
                && Arrays.equals(prefix(), Arrays.copyOf(sealed, PREFIX_BYTES));
    }

    /** Without the key itself. */
    @Override
    public String toString() {
        return name();
    }

    private Aead cipher() throws GeneralSecurityException {
        return AesGcmJce.create(key);
    }

    private static AesGcmParameters parameters() {
        try {
            return AesGcmParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.TINK)
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
