package fr.parvis.notices.bulk;

import java.util.Collection;

/** The outbox of letters to many, in the current commune. */
public interface BulkMails {

    /**
     * Queues in the current transaction. Who was queued for the same letter before is not queued
     * again, so that interrupted work can begin anew.
     *
     * @param about the letter, as its sender names it, for example {@code letter:12}
     * @param kind tells which {@link BulkSource} writes it
     * @param reference what that source needs to find it again
     * @return how many were new
     */
    int queue(String about, String kind, String reference, Collection<BulkRecipient> recipients);

    BulkReport report(String about);

    /**
     * Those that have not left yet will not.
     *
     * @return how many
     */
    int cancel(String about);

    /**
     * Sends again to those of whom nobody knows whether they got it, which only a person decides.
     *
     * @return how many
     */
    int sendAgainWithoutReceipt(String about);
}
