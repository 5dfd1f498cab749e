package fr.parvis.notices.bulk;

import java.util.Locale;

/** A shelf: a module that writes to many contributes one. */
public interface BulkSource {

    /** Matches the kind given to {@link BulkMails#queue}. */
    String kind();

    /** The letter, made from durable facts: the same reference always gives the same letter. */
    BulkLetter open(String reference, Locale language);
}
