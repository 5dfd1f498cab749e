package fr.parvis.kernel;

/** Why personal data may be used at all (GDPR, article 6, 1). */
public enum LegalBasis {
    CONSENT("a"),
    CONTRACT("b"),
    LEGAL_OBLIGATION("c"),
    VITAL_INTEREST("d"),
    PUBLIC_TASK("e");

    private final String letter;

    LegalBasis(String letter) {
        this.letter = letter;
    }

    /** {@code RGPD, art. 6, 1, e}. */
    public String article() {
        return "RGPD, art. 6, 1, " + letter;
    }

    /** {@code public-task}, as definitions and message keys say it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
