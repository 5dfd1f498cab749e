package fr.parvis.database.secrets;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Signs for the installation (Ed25519), so that anybody can check later, and without it. */
@Component
public class Signatures {

    private static final int SHOWN_BYTES = 8;

    private final Keys keys;

    Signatures(Keys keys) {
        this.keys = keys;
    }

    public byte[] sign(byte[] content) {
        return keys.signing().sign(content);
    }

    /** In X.509 form. */
    public byte[] publicKey() {
        return keys.signing().publicKey();
    }

    public static boolean verify(byte[] publicKey, byte[] content, byte[] signature) {
        try {
            PublicKey key =
                    KeyFactory.getInstance(SigningKey.ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(publicKey));
            Signature check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(key);
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    /** Of a public key, short enough to be compared by eye: {@code 3f2a 9c01 77de 10b4}. */
    public static String fingerprint(byte[] publicKey) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey);
            return HexFormat.of()
                    .formatHex(Arrays.copyOf(hash, SHOWN_BYTES))
                    .replaceAll("(....)(?=.)", "$1 ");
        } catch (GeneralSecurityException brokenJava) {
            throw new IllegalStateException(brokenJava);
        }
    }
}
