package fr.parvis.audit;

/** What recomputing the chain of a commune's journal tells. */
public sealed interface Verification {

    /**
     * @param entries sealed, all as they were written
     */
    record Intact(long entries) implements Verification {}

    /**
     * @param entry the first broken line of the journal
     * @param seq its place in the chain, or 0 when it has none
     */
    record Broken(long entry, long seq, Fault fault) implements Verification {}

    /** In which way the first broken line is broken. */
    enum Fault {
        /** The line, or one before it, was removed from the chain or put elsewhere. */
        BROKEN_LINK,
        /** Its seal is there, the line is gone. */
        MISSING_ENTRY,
        /** It does not say any more what was sealed. */
        ALTERED_ENTRY,
        /** It lost its seal, or was slipped in without one. */
        NEVER_SEALED
    }
}
