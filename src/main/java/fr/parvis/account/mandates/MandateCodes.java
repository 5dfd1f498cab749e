package fr.parvis.account.mandates;

import fr.parvis.database.SpokenCodes;
import org.springframework.stereotype.Component;

/**
 * The code printed on a mandate, with which the person reads what was done for them and ends it,
 * without an account.
 */
@Component
class MandateCodes {

    private static final String PURPOSE = "mandate-code";

    private final SpokenCodes codes;

    MandateCodes(SpokenCodes codes) {
        this.codes = codes;
    }

    String of(long mandate) {
        return codes.of(PURPOSE, Long.toString(mandate));
    }

    boolean matches(long mandate, String typed) {
        return codes.matches(PURPOSE, Long.toString(mandate), typed);
    }
}
