package fr.parvis.account.factors;

import com.bastiaanjansen.otp.HMACAlgorithm;
import com.bastiaanjansen.otp.SecretGenerator;
import com.bastiaanjansen.otp.TOTPGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Codes that change every half minute (RFC 6238): six digits, SHA-1 because every application knows
 * it. A watch may be one half minute early or late.
 */
final class Totp {

    private static final Duration PERIOD = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final int SKEW = 1;

    private Totp() {}

    /** A new key of 160 bits, in base 32, as one may type it. */
    static String newKey() {
        return new String(
                SecretGenerator.generate(SecretGenerator.DEFAULT_BITS), StandardCharsets.US_ASCII);
    }

    /**
     * The half minute that a code belongs to; none when it is wrong, or not after the last one
     * used.
     *
     * @param typed with or without spaces
     */
    static OptionalLong step(String key, String typed, Instant now, long lastUsed) {
        byte[] code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        TOTPGenerator generator = generator(key);
        long current = now.getEpochSecond() / PERIOD.toSeconds();
        return LongStream.rangeClosed(current - SKEW, current + SKEW)
                .filter(step -> step > lastUsed && MessageDigest.isEqual(code, at(generator, step)))
                .findFirst();
    }

    /** What the QR code says, see the "Key URI Format" that applications share. */
    static String uri(String key, String issuer, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        encoded(issuer),
                        encoded(account),
                        key,
                        encoded(issuer),
                        DIGITS,
                        PERIOD.toSeconds());
    }

    private static byte[] at(TOTPGenerator generator, long step) {
        return generator.at(step * PERIOD.toSeconds()).getBytes(StandardCharsets.UTF_8);
    }

    private static TOTPGenerator generator(String key) {
        return new TOTPGenerator.Builder(key.getBytes(StandardCharsets.US_ASCII))
                .withHOTPGenerator(
                        codes -> codes.withAlgorithm(HMACAlgorithm.SHA1).withPasswordLength(DIGITS))
                .withPeriod(PERIOD)
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
