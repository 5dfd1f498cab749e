package fr.parvis.notices.sms;

import fr.parvis.kernel.Outcome;

/**
 * The outbox of SMS. A message leaves after the commit of the transaction that queued it, once;
 * only when a node dies between the provider's acceptance and the note of it does a part leave a
 * second time.
 */
public interface TextMessages {

    /**
     * Queues in the current transaction, and counts the cost on the month.
     *
     * @return the id of the message; of the earlier one where the key is known
     */
    Outcome<Long, TextRefused> send(TextMessage message);

    /** What a text would take; asks nothing of the provider. */
    TextQuote quote(String text);

    /** What the current month has cost and may still cost. */
    TextBudget budget();

    /** What became of the messages about a subject. */
    TextFigures figures(String about);
}
