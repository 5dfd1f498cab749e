package fr.parvis.account.passkeys;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** A device that holds a passkey, for tests; it can also cheat. */
public final class SoftKey {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int PRESENT = 0x01;
    private static final int RECOGNISED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair pair;
    private final byte[] id = new byte[16];
    private int count;
    private boolean recognises = true;

    public SoftKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.pair = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        new SecureRandom().nextBytes(id);
    }

    /** A device that nobody touched with a finger it knows. */
    SoftKey recognisingNobody() {
        recognises = false;
        return this;
    }

    /** As a copy of the device would count that was made earlier. */
    SoftKey countingAgainFrom(int before) {
        count = before;
        return this;
    }

    /** What the browser posts after making the key. */
    public String make(String challenge, RelyingParty party) {
        String client = client("webauthn.create", challenge, party.origin());
        var object = new ByteArrayOutputStream();
        object.writeBytes(
                HexFormat.of()
                        .parseHex("a363666d74646e6f6e656761747453746d74a0686175746844617461"));
        byte[] data = authenticator(party.id(), true);
        object.write(0x58);
        object.write(data.length);
        object.writeBytes(data);
        return """
               {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                "response":{"clientDataJSON":"%2$s","attestationObject":"%3$s","transports":["internal"]}}
               """
                .formatted(encoded(id), client, encoded(object.toByteArray()));
    }

    /** What the browser posts after showing it. */
    public String show(String challenge, RelyingParty party) {
        String client = client("webauthn.get", challenge, party.origin());
        byte[] data = authenticator(party.id(), false);
        byte[] hash = sha256(Base64.getUrlDecoder().decode(client));
        return """
               {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                "response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s"}}
               """
                .formatted(encoded(id), client, encoded(data), encoded(sign(data, hash)));
    }

    private byte[] authenticator(String rpId, boolean withKey) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(sha256(rpId.getBytes(StandardCharsets.UTF_8)));
        data.write(PRESENT | (recognises ? RECOGNISED : 0) | (withKey ? WITH_KEY : 0));
        data.writeBytes(ByteBuffer.allocate(4).putInt(++count).array());
        if (withKey) {
            data.writeBytes(new byte[16]);
            data.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
            data.writeBytes(id);
            data.writeBytes(cose());
        }
        return data.toByteArray();
    }

    private byte[] cose() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var key = new ByteArrayOutputStream();
        key.writeBytes(HexFormat.of().parseHex("a5010203262001215820"));
        key.writeBytes(coordinate(point.getAffineX()));
        key.writeBytes(HexFormat.of().parseHex("225820"));
        key.writeBytes(coordinate(point.getAffineY()));
        return key.toByteArray();
    }

    private byte[] sign(byte[] data, byte[] hash) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(hash);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] plain = number.toByteArray();
        byte[] padded = new byte[COORDINATE];
        int length = Math.min(plain.length, COORDINATE);
        System.arraycopy(plain, plain.length - length, padded, COORDINATE - length, length);
        return padded;
    }

    private static String client(String type, String challenge, String origin) {
        return encoded(
                "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                        .formatted(type, challenge, origin)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }
}
