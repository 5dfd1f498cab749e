package fr.parvis.requests.reopening;

/** Why a decision that gave a right may be taken back. */
public enum Ground {
    /** Against the law, within four months (CRPA L242-1). */
    ILLEGAL,
    /** Who has it asks, for a better one that harms nobody (CRPA L242-4). */
    ASKED,
    /** Got by fraud, at any time (CRPA L241-2). */
    FRAUD;

    /** Against the person's will: they must be heard first (CRPA L121-1, L122-1). */
    public boolean againstThem() {
        return this != ASKED;
    }
}
