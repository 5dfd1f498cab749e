package fr.parvis.requests.reopening;

import fr.parvis.requests.life.LegalClock;
import java.time.LocalDate;

/** What reopening does to the decision, and so to the legal clock. */
public enum Effect {
    /** Only what came after the decision is done again. */
    DECISION_STAYS,
    /** A refusal may be given up at any time, for any reason (CRPA L243-1). */
    REFUSAL_TAKEN_BACK,
    /** What gave a right may be taken back on few grounds only (CRPA L242-1). */
    GRANT_TAKEN_BACK,
    /** The resident had taken the request back. */
    WITHDRAWAL_UNDONE,
    /** It ended though nothing was decided. */
    UNDECIDED;

    /**
     * What is to be decided anew has the whole delay again. Where nothing was decided, the delay
     * never ended: closing a request does not answer it.
     */
    LegalClock clock(LegalClock before, LocalDate today) {
        return switch (this) {
            case DECISION_STAYS, UNDECIDED -> before;
            case REFUSAL_TAKEN_BACK, GRANT_TAKEN_BACK, WITHDRAWAL_UNDONE ->
                    before.startAgain(today);
        };
    }
}
