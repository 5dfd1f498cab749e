package fr.parvis.database;

import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/**
 * Codes that a person can read out: 12 letters and digits (60 bits) sealed from what they open, so
 * that nothing secret is stored and a wrong number takes as long as a wrong code. Each is good in
 * the current commune only.
 */
@Component
public class SpokenCodes {

    /** Crockford's alphabet: none is mistaken for another when read on the phone. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;

    private final InstallationKeys keys;

    SpokenCodes(InstallationKeys keys) {
        this.keys = keys;
    }

    /**
     * In groups of four: {@code 7KQ2-M4ZD-P0X9}.
     *
     * @param purpose keeps uses apart, see {@link InstallationKeys#seal}
     * @param opens what it opens, for example the number of a request
     */
    public String of(String purpose, String opens) {
        String letters = letters(purpose, opens);
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    /** Spaces, dashes, case and the usual confusions (O for 0, I and L for 1) are forgiven. */
    public boolean matches(String purpose, String opens, String typed) {
        String cleaned =
                typed.toUpperCase()
                        .replaceAll("[^0-9A-Z]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return MessageDigest.isEqual(
                letters(purpose, opens).getBytes(StandardCharsets.US_ASCII),
                cleaned.getBytes(StandardCharsets.US_ASCII));
    }

    private String letters(String purpose, String opens) {
        byte[] seal = keys.seal(purpose, CommuneScope.current() + " " + opens);
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(seal[i] & 31));
        }
        return code.toString();
    }
}
