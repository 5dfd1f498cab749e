package fr.parvis.notices.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser's half of RFC 8291, written apart from ours, with the HMAC the RFC describes. */
record BrowserSide(KeyPair keys, byte[] auth) {

    static BrowserSide fresh() {
        return new BrowserSide(P256.pair(), new byte[16]);
    }

    String p256dh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(P256.point(keys.getPublic()));
    }

    String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(auth);
    }

    String read(byte[] body) throws Exception {
        var buffer = ByteBuffer.wrap(body);
        byte[] salt = new byte[16];
        buffer.get(salt);
        int record = buffer.getInt();
        byte[] from = new byte[buffer.get()];
        buffer.get(from);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        if (sealed.length > record) {
            throw new IllegalStateException("more than one record");
        }
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(P256.publicKey(from).orElseThrow(), true);
        byte[] info =
                join(
                        "WebPush: info\0".getBytes(),
                        P256.point(keys.getPublic()),
                        from,
                        new byte[] {1});
        byte[] shared = hmac(hmac(auth, agreement.generateSecret()), info);
        byte[] pseudo = hmac(salt, shared);
        byte[] key = hmac(pseudo, "Content-Encoding: aes128gcm\0\1".getBytes());
        byte[] nonce = hmac(pseudo, "Content-Encoding: nonce\0\1".getBytes());
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(Arrays.copyOf(key, 16), "AES"),
                new GCMParameterSpec(128, Arrays.copyOf(nonce, 12)));
        byte[] plain = cipher.doFinal(sealed);
        if (plain[plain.length - 1] != 2) {
            throw new IllegalStateException("no mark of the last record");
        }
        return new String(plain, 0, plain.length - 1, StandardCharsets.UTF_8);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] join(byte[]... pieces) {
        var whole = new java.io.ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            whole.writeBytes(piece);
        }
        return whole.toByteArray();
    }
}
