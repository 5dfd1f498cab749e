package fr.parvis.notices.bounces;

/**
 * What a message in the mailbox says.
 *
 * @param reason what the other server said, for an agent's eyes
 */
record Returned(Kind kind, String reason) {

    enum Kind {
        /** The address does not take messages: RFC 3463, class 5. */
        HARD,
        /** Not now: a full mailbox, a server away. */
        SOFT,
        /** Its owner called it unwanted. */
        COMPLAINT,
        /** An answer of a machine, a message of a person, a delay: nothing failed. */
        NOTHING
    }

    static final Returned NOTHING = new Returned(Kind.NOTHING, "");
}
