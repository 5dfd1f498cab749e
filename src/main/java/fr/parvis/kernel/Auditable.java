package fr.parvis.kernel;

/**
 * A fact worth keeping in the journal. Published as an application event inside the transaction
 * that makes it true; the journal listens, nobody calls it. The actor and the address are those of
 * the current {@link Actor}.
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
}
