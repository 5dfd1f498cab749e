package fr.parvis.payments;

import fr.parvis.kernel.Money;
import java.time.Instant;

/**
 * Something to be paid, once.
 *
 * @param about what it concerns, as who opened it names it, for example {@code request:412}
 * @param label what the payer reads
 * @param receipt reference of the payment: the provider's, or what an agent wrote; empty until paid
 * @param settledBy name of the agent who took it, or of the provider; empty until paid
 */
public record PaymentOrder(
        long id,
        String about,
        String label,
        Money amount,
        State state,
        String receipt,
        String settledBy,
        Instant settledAt) {

    public enum State {
        OPEN,
        PAID,
        CANCELLED
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean paid() {
        return state == State.PAID;
    }
}
