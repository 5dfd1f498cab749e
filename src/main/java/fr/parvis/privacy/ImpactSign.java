package fr.parvis.privacy;

import java.util.Locale;

/**
 * Criteria of the European guidelines on impact assessments (WP 248 rev.01) that a definition
 * shows; those that only people can judge, such as the scale, are not here.
 */
public enum ImpactSign {
    SPECIAL_DATA,
    VULNERABLE_PEOPLE,
    DECIDED_BY_MACHINE,
    MATCHED_WITH_OTHERS;

    /** {@code special-data}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
