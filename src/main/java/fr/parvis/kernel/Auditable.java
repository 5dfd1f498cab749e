package fr.parvis.kernel;

/**
 * A fact worth keeping in the journal. Published as an application event inside the transaction
 * that makes it true; the journal listens, nobody calls it. The actor and the address are those of
 * the current {@link Actor}, the channel and the device those of the current {@link Origin}.
 */
public interface Auditable {

    /** What happened, past tense, stable, for example {@code request.decided}. */
    String action();

    /** To what, for example {@code request:2026-0412}. */
    String subject();

    /** A short fact for a reader, without personal data beyond need; may be empty. */
    default String detail() {
        return "";
    }

    /**
     * The name of the person on whose behalf it was done, when the actor did it for somebody: a
     * mandate, a request typed at the counter. Empty when they acted for themselves; the journal
     * adds by itself the absent colleague of {@link Actor#standsFor()}.
     */
    default String forWhom() {
        return "";
    }

    /**
     * Whether it is a reading, of which the journal keeps the first of the day: the same person,
     * the same action, the same subject and detail.
     */
    default boolean oncePerDay() {
        return false;
    }

    /**
     * On what ground, as a reference and never a copy: the code of a reason, the number of a
     * mandate or of a decision. May be empty.
     */
    default String why() {
        return "";
    }
}
