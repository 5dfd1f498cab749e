package fr.parvis.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A shelf: what a module keeps under residents' accounts and that outlives them. */
public interface TiedToAccount {

    /** Those of the residents for whom something is under way; one statement. */
    Set<Long> busy(Collection<Long> residents);

    /** Whether the account itself must stay for now, for example because a dispute needs it. */
    default boolean keeps(long resident) {
        return false;
    }

    /** What stays when the account goes. */
    List<Stay> staysOf(long resident, Locale language);

    /**
     * @param what in words
     * @param reference under which it is found without an account
     * @param code that opens it together with the reference
     * @param until the day from which it may be erased, or null while it is under way
     */
    record Stay(String what, String reference, String code, LocalDate until) {}
}
