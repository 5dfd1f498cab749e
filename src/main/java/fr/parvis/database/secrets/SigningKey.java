package fr.parvis.database.secrets;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/**
 * The key with which the installation signs.
 *
 * @param secret in PKCS #8 form
 * @param publicKey in X.509 form
 */
record SigningKey(byte[] secret, byte[] publicKey) {

    static final String ALGORITHM = "Ed25519";

    static SigningKey made() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate().getEncoded(), pair.getPublic().getEncoded());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }

    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePrivate(new PKCS8EncodedKeySpec(secret)));
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("nothing can be signed", damaged);
        }
    }

    /** Without the key itself. */
    @Override
    public String toString() {
        return Signatures.fingerprint(publicKey);
    }
}
