package fr.parvis.account.mandates;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/**
 * The code printed on a mandate, with which the person reads what was done for them and ends it,
 * without an account: 60 bits sealed from the number, so nothing secret is stored.
 */
@Component
class MandateCodes {

    /** Crockford's alphabet: none is mistaken for another when read on the phone. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;

    private final InstallationKeys keys;

    MandateCodes(InstallationKeys keys) {
        this.keys = keys;
    }

    /** In groups of four: {@code 7KQ2-M4ZD-P0X9}. */
    String of(long mandate) {
        String letters = letters(mandate);
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    /** Spaces, dashes, case and the usual confusions (O for 0, I and L for 1) are forgiven. */
    boolean matches(long mandate, String typed) {
        String cleaned =
                typed.toUpperCase()
                        .replaceAll("[^0-9A-Z]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return MessageDigest.isEqual(
                letters(mandate).getBytes(StandardCharsets.US_ASCII),
                cleaned.getBytes(StandardCharsets.UTF_8));
    }

    private String letters(long mandate) {
        byte[] seal = keys.seal("mandate-code", CommuneScope.current() + " " + mandate);
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(seal[i] & 31));
        }
        return code.toString();
    }
}
