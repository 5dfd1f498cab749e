package fr.parvis.notices;

import java.util.List;

/** The outbox. */
public interface Notices {

    /** Queues in the current transaction. */
    void send(Notice notice);

    /** What became of the messages about a subject, newest first. */
    List<Delivery> about(String subject);
}
