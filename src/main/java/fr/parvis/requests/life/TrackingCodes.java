package fr.parvis.requests.life;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/**
 * The code that opens the follow-up of a request without an account: 12 letters and digits (60
 * bits) sealed from the number, so nothing secret is stored and a wrong number takes as long as a
 * wrong code.
 */
@Component
public class TrackingCodes {

    /** Crockford's alphabet: none is mistaken for another when read on the phone. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;

    private final InstallationKeys keys;

    TrackingCodes(InstallationKeys keys) {
        this.keys = keys;
    }

    /** In groups of four: {@code 7KQ2-M4ZD-P0X9}. */
    public String of(String number) {
        String letters = letters(number);
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    /** Spaces, dashes, case and the usual confusions (O for 0, I and L for 1) are forgiven. */
    public boolean matches(String number, String typed) {
        String cleaned =
                typed.toUpperCase()
                        .replaceAll("[^0-9A-Z]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return MessageDigest.isEqual(
                letters(number).getBytes(StandardCharsets.US_ASCII),
                cleaned.getBytes(StandardCharsets.US_ASCII));
    }

    private String letters(String number) {
        byte[] seal = keys.seal("tracking-code", CommuneScope.current() + " " + number);
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(seal[i] & 31));
        }
        return code.toString();
    }
}
