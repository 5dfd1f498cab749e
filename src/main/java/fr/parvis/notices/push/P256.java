package fr.parvis.notices.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;

/** Keys on the curve P-256, and points as the web writes them: 4, x, y, in 65 octets. */
final class P256 {

    private static final int COORDINATE = 32;
    private static final int POINT = 2 * COORDINATE + 1;
    private static final String CURVE = "secp256r1";

    private P256() {}

    static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + CURVE, missing);
        }
    }

    static byte[] point(PublicKey key) {
        ECPoint at = ((ECPublicKey) key).getW();
        byte[] point = new byte[POINT];
        point[0] = 4;
        put(at.getAffineX(), point, 1);
        put(at.getAffineY(), point, 1 + COORDINATE);
        return point;
    }

    private static void put(BigInteger number, byte[] into, int from) {
        byte[] bytes = number.toByteArray();
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, into, from + COORDINATE - length, length);
    }

    /** Empty when it is not a point of the curve: a chosen one could tell about our key. */
    static Optional<PublicKey> publicKey(byte[] point) {
        if (point.length != POINT || point[0] != 4) {
            return Optional.empty();
        }
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, POINT));
        try {
            ECParameterSpec curve = curve();
            return onCurve(x, y, curve)
                    ? Optional.of(
                            KeyFactory.getInstance("EC")
                                    .generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve)))
                    : Optional.empty();
        } catch (GeneralSecurityException unfit) {
            return Optional.empty();
        }
    }

    private static boolean onCurve(BigInteger x, BigInteger y, ECParameterSpec curve) {
        BigInteger p = ((ECFieldFp) curve.getCurve().getField()).getP();
        BigInteger right =
                x.pow(3).add(curve.getCurve().getA().multiply(x)).add(curve.getCurve().getB());
        return x.compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.multiply(y).subtract(right).mod(p).signum() == 0;
    }

    private static ECParameterSpec curve() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    static PrivateKey privateKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("not a key of ours", broken);
        }
    }
}
