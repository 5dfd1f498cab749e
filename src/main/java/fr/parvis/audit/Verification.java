package fr.parvis.audit;

/** What recomputing the chain of a commune's journal tells. */
public sealed interface Verification {

    /**
     * @param entries sealed, all as they were written
     */
    record Intact(long entries) implements Verification {}

    /**
     * @param entry the first broken line of the journal, or 0 when it is not one line
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
        NEVER_SEALED,
        /** The chain ends before the seal that was noted outside the database. */
        CUT_OFF,
        /** That seal is there, but not as it was noted. */
        REWRITTEN,
        /** Its beginning is gone and the journal does not say so. */
        UNTOLD_CUT,
        /** An exported file was changed outside of its lines. */
        ALTERED_FILE
    }
}
