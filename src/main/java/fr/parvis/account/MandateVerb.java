package fr.parvis.account;

import java.util.Locale;

/** What a mandate lets its holder do. Nothing else is ever done in somebody's name. */
public enum MandateVerb {
    /** Fill in and send a request; withdraw one. */
    FILE,
    /** Read requests, their messages and papers. */
    FOLLOW,
    /** Write messages, answer questions, correct what the town hall gave back. */
    ANSWER,
    PAY;

    /** Its words. */
    public String key() {
        return "account.mandate.verb." + name().toLowerCase(Locale.ROOT);
    }
}
