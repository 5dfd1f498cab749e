package fr.parvis.account;

import fr.parvis.kernel.Auditable;
import java.util.Locale;

/** Something that happened to an account, for the journal. */
public record AccountFact(String action, String subject, String detail) implements Auditable {

    /**
     * @param kind AGENT or RESIDENT
     */
    public static AccountFact of(String action, String kind, long account) {
        return new AccountFact(action, kind.toLowerCase(Locale.ROOT) + ":" + account, "");
    }
}
