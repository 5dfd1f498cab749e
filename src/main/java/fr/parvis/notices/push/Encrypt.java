package fr.parvis.notices.push;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals a message so that only the browser can read it, not its push service (RFC 8291, 8188). */
final class Encrypt {

    /**
     * The most that fits, so that the whole is no longer than the 4096 octets all services take.
     */
    static final int LONGEST = 3993;

    private static final int RECORD = 4096;
    private static final int SALT = 16;
    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int SHARED = 32;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Encrypt() {}

    /**
     * @param browser the public key of the browser, a point
     * @param auth its secret
     */
    static byte[] message(byte[] plain, byte[] browser, byte[] auth) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return message(plain, browser, auth, P256.pair(), salt);
    }

    /** The same with a pair and a salt that are used this once. */
    static byte[] message(byte[] plain, byte[] browser, byte[] auth, KeyPair ours, byte[] salt) {
        if (plain.length > LONGEST) {
            throw new IllegalArgumentException("too long for a push message: " + plain.length);
        }
        byte[] from = P256.point(ours.getPublic());
        PublicKey to = P256.publicKey(browser).orElseThrow();
        try {
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(ours.getPrivate());
            agreement.doPhase(to, true);
            byte[] info = join(ascii("WebPush: info\0"), browser, from);
            byte[] shared = derive(agreement.generateSecret(), auth, info, SHARED);
            byte[] key = derive(shared, salt, ascii("Content-Encoding: aes128gcm\0"), KEY);
            byte[] nonce = derive(shared, salt, ascii("Content-Encoding: nonce\0"), NONCE);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            byte[] size = ByteBuffer.allocate(Integer.BYTES).putInt(RECORD).array();
            byte[] length = {(byte) from.length};
            byte[] last = {2};
            return join(salt, size, length, from, cipher.doFinal(join(plain, last)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a push message cannot be sealed", broken);
        }
    }

    private static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length)
            throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.ofExtract()
                                .addIKM(secret)
                                .addSalt(salt)
                                .thenExpand(info, length));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... pieces) {
        var whole = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            whole.writeBytes(piece);
        }
        return whole.toByteArray();
    }
}
