package fr.parvis.api.tokens;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The text of a token: {@code parvis_}, 256 random bits, and a checksum. The beginning and the
 * checksum let programs that look for leaked secrets recognise one without asking anybody; a
 * mistyped one is refused without asking the database.
 */
public record TokenText(String text) {

    public static final String BEGINNING = "parvis_";

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
    private static final int RANDOM_BYTES = 32;
    private static final int RANDOM_DIGITS = 43;
    private static final int CHECK_DIGITS = 6;
    private static final int ENDING = 4;
    private static final Pattern FORM =
            Pattern.compile(BEGINNING + "[0-9A-Za-z]{%d}".formatted(RANDOM_DIGITS + CHECK_DIGITS));

    static TokenText make(SecureRandom random) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String body = BEGINNING + digits(new BigInteger(1, bytes), RANDOM_DIGITS);
        return new TokenText(body + check(body));
    }

    /** Empty for what cannot be a token of ours. */
    public static Optional<TokenText> of(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String body = text.substring(0, text.length() - CHECK_DIGITS);
        return text.equals(body + check(body))
                ? Optional.of(new TokenText(text))
                : Optional.empty();
    }

    /** All that is kept of it. No salt: nobody guesses 256 bits. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    String ending() {
        return text.substring(text.length() - ENDING);
    }

    private static String check(String body) {
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.US_ASCII));
        return digits(BigInteger.valueOf(sum.getValue()), CHECK_DIGITS);
    }

    private static String digits(BigInteger number, int length) {
        StringBuilder digits = new StringBuilder();
        BigInteger rest = number;
        for (int i = 0; i < length; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            digits.append(DIGITS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return digits.reverse().toString();
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return BEGINNING + "…" + ending();
    }
}
