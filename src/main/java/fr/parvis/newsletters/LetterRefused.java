package fr.parvis.newsletters;

import fr.parvis.kernel.Refusal;
import java.util.Locale;

/** Why a letter does not leave. */
public enum LetterRefused implements Refusal {
    NO_TOPIC,
    NOT_APPROVED,
    OWN_WORK,
    EMPTY,
    CHANGED,
    NO_MOMENT;

    @Override
    public String code() {
        return "newsletters.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
