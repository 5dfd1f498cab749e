package fr.parvis.payments;

import fr.parvis.kernel.Auditable;

/**
 * An order was paid. Told once, whatever a provider repeats.
 *
 * @param about as the order was opened
 */
public record PaymentSettled(long order, String about, long cents) implements Auditable {
    @Override
    public String action() {
        return "payment.settled";
    }

    @Override
    public String subject() {
        return about;
    }

    @Override
    public String detail() {
        return "%d,%02d EUR".formatted(cents / 100, cents % 100);
    }
}
