package fr.parvis.notices;

import java.util.Collection;
import java.util.List;

/**
 * The outbox. A message leaves after the commit of the transaction that queued it, once; only when
 * a node dies between the mail server's acceptance and the note of it does it leave a second time,
 * under the same Message-ID.
 */
public interface Notices {

    /** Queues in the current transaction. */
    void send(Notice notice);

    /** Queues many in the current transaction, with one statement. */
    void send(Collection<Notice> notices);

    /** What became of the messages about a subject, newest first. */
    List<Delivery> about(String subject);

    /**
     * Forgets all messages about a subject, in the caller's transaction; one that waits is not
     * sent.
     *
     * @return how many
     */
    int forget(String subject);
}
