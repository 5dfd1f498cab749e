package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A mandate with all that is kept of it.
 *
 * @param titles of its procedures, as printed
 * @param days 1, 31, 182 or 365
 * @param email where the person was asked to sign on line, or empty
 */
public record Made(
        Mandate mandate,
        List<String> titles,
        int days,
        String email,
        Proof proof,
        Instant madeAt,
        Signed signed,
        Ended ended) {

    /** How it was signed. */
    public enum Signature {
        /** The signed paper is kept as a scan. */
        PAPER,
        /** The signed paper is in a folder of the town hall or of the organisation. */
        FOLDER,
        /** By the resident, signed in to their own account. */
        ACCOUNT;

        public String key() {
            return "account.mandate.signature." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param how null while it waits
     * @param folder where the paper is, or empty
     * @param scan file of the signed paper, or null
     */
    public record Signed(Signature how, String folder, Long scan) {}

    /**
     * @param by name, or empty while it lives
     * @param how code of {@link fr.parvis.account.MandateEnded}
     */
    public record Ended(String by, String how) {}

    public Mandate.State on(LocalDate today) {
        return mandate.on(today);
    }

    public String version() {
        return proof.version();
    }

    public String words() {
        return proof.words();
    }

    public String fingerprint() {
        return proof.fingerprint();
    }
}
