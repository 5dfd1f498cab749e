package fr.parvis.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Data that the law protects more than other data (GDPR, articles 9 and 10). */
public enum SpecialData {
    HEALTH,
    ORIGIN,
    OPINIONS,
    RELIGION,
    UNION,
    SEXUAL_LIFE,
    BIOMETRIC,
    OFFENCES;

    /** {@code sexual-life}, as definitions and message keys say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SpecialData> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
