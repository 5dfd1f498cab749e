package fr.parvis.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Every right that somebody holds in the current commune, for those who review them. */
public interface HeldRights {

    /** Of all agents whose account is open, by name; administrators first of theirs. */
    List<Held> all();

    /**
     * Withdraws it at once, in the current transaction.
     *
     * @return false where it is not held any more, or must stay: an administrator always remains
     */
    boolean withdraw(Held right);

    /**
     * @param signedIn when the agent last signed in, or null for never
     * @param department id, or 0 for the commune
     * @param role null for an administrator of the commune
     * @param procedure code of the only one, or empty
     * @param until the last day, or null
     */
    record Held(
            long agent,
            String name,
            Instant signedIn,
            long department,
            Role role,
            String procedure,
            LocalDate until) {}
}
