package fr.parvis.subscribers.links;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A few words with a seal that only this installation can make, good in one commune. */
@Component
class SignedTokens {

    /** 128 bits: nobody guesses it, and the address stays on two lines of a plain message. */
    private static final int SEAL = 16;

    private static final int LONGEST = 600;
    private static final Base64.Encoder WRITE = Base64.getUrlEncoder().withoutPadding();

    private final InstallationKeys keys;

    SignedTokens(InstallationKeys keys) {
        this.keys = keys;
    }

    /**
     * @param purpose keeps uses apart: a link to leave opens no page of choices
     */
    String sign(String purpose, String words) {
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        return WRITE.encodeToString(text) + "." + WRITE.encodeToString(seal(purpose, words));
    }

    /** Empty for whatever this installation did not sign, for this purpose, in this commune. */
    Optional<String> open(String purpose, String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 2 || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String words =
                    new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            byte[] seal = Base64.getUrlDecoder().decode(parts[1]);
            return MessageDigest.isEqual(seal, seal(purpose, words))
                    ? Optional.of(words)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] seal(String purpose, String words) {
        byte[] whole = keys.seal("subscriber-" + purpose, CommuneScope.current() + " " + words);
        return Arrays.copyOf(whole, SEAL);
    }
}
