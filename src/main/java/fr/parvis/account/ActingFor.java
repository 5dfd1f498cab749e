package fr.parvis.account;

import java.util.Optional;

/**
 * For whom the person of the current web request acts. Looked up once per request, so that a
 * mandate that was just revoked is good for nothing any more.
 */
public interface ActingFor {

    /** The living mandate they act under; empty for who acts for themselves, and at the desk. */
    Optional<Mandate> current();

    /**
     * On whose account a form draws for what it knows: that of the person acted for, where the
     * mandate lets and they have one; else that of the resident who is signed in.
     */
    Optional<Long> account(MandateVerb verb);
}
