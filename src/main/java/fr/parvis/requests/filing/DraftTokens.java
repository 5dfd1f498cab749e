package fr.parvis.requests.filing;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The secret part of a draft's address: its id and a seal of 120 bits over it. Nothing is kept, so
 * a copy of the database opens no draft, and an account can show the address of its drafts again.
 */
@Component
public class DraftTokens {

    private static final int SEAL_BYTES = 15;

    private final InstallationKeys keys;

    DraftTokens(InstallationKeys keys) {
        this.keys = keys;
    }

    public String of(long draft) {
        byte[] seal =
                Arrays.copyOf(keys.seal("draft", CommuneScope.current() + " " + draft), SEAL_BYTES);
        return Long.toString(draft, 36)
                + "-"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    }

    /** The draft a token opens; empty when it is not one of ours. */
    Optional<Long> open(String token) {
        int dash = token.indexOf('-');
        try {
            long draft = Long.parseLong(token.substring(0, Math.max(0, dash)), 36);
            return same(of(draft), token) ? Optional.of(draft) : Optional.empty();
        } catch (NumberFormatException forged) {
            return Optional.empty();
        }
    }

    private static boolean same(String right, String given) {
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }
}
