package fr.parvis.account.mandates;

import fr.parvis.kernel.Auditable;

/** Something that happened to a mandate; when it was made and signed, with version and hash. */
record MandateFact(String action, String subject, String forWhom, String detail)
        implements Auditable {

    static MandateFact of(String action, Made made) {
        return new MandateFact(
                action,
                made.mandate().reference(),
                made.mandate().principal().name(),
                "texte %s, SHA-256 %s".formatted(made.version(), made.fingerprint()));
    }
}
