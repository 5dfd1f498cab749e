package fr.parvis.requests.life;

import fr.parvis.database.SpokenCodes;
import org.springframework.stereotype.Component;

/** The code that opens the follow-up of a request without an account. */
@Component
public class TrackingCodes {

    private static final String PURPOSE = "tracking-code";

    private final SpokenCodes codes;

    TrackingCodes(SpokenCodes codes) {
        this.codes = codes;
    }

    /** In groups of four: {@code 7KQ2-M4ZD-P0X9}. */
    public String of(String number) {
        return codes.of(PURPOSE, number);
    }

    /** Forgives what people do when they type a code, see {@link SpokenCodes#matches}. */
    public boolean matches(String number, String typed) {
        return codes.matches(PURPOSE, number, typed);
    }
}
