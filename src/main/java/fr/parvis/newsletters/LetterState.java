package fr.parvis.newsletters;

/** The life of a letter. */
public enum LetterState {
    DRAFT,
    /** Waits for its hour. */
    SCHEDULED,
    /** People are being queued. */
    SENDING,
    /** Everybody was queued. */
    SENT;

    public boolean isPublic() {
        return this == SENDING || this == SENT;
    }
}
