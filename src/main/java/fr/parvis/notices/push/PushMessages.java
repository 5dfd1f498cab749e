package fr.parvis.notices.push;

/** The outbox of push messages. */
public interface PushMessages {

    /**
     * Queues in the current transaction; a text too long for a push message is cut.
     *
     * @return false when the subscription is gone
     */
    boolean send(PushMessage message);

    /** What became of the messages about a subject. */
    PushFigures figures(String about);
}
