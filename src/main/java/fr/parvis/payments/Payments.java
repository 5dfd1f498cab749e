package fr.parvis.payments;

import fr.parvis.kernel.Money;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What is owed to the current commune. */
public interface Payments {

    /** The open order about something, made when there is none: asking twice owes once. */
    PaymentOrder open(String about, String label, Money amount);

    /** The latest about something. */
    Optional<PaymentOrder> about(String about);

    /** Those among things about which something is owed at this moment; one statement. */
    Set<String> owed(Collection<String> abouts);

    /** Whether one can pay online here. */
    boolean online();

    /**
     * Begins an attempt to pay online.
     *
     * @param back full address to return to
     * @return where the payer goes on
     * @throws IllegalStateException without a provider, or when nothing is owed any more
     */
    String begin(long order, String back);

    /**
     * Asks the provider what became of an attempt; publishes {@link PaymentSettled} when it is
     * paid. An unknown one changes nothing.
     */
    void ask(String attempt);

    /** The same for all attempts at an order that are under way. */
    void askAll(long order);

    /**
     * An agent took the payment: cash, cheque, a transfer.
     *
     * @param receipt its reference
     * @param by name of the agent
     * @return false when it was paid or cancelled meanwhile
     */
    boolean record(long order, String receipt, String by);

    /** Nothing is owed any more; what was paid stays paid. */
    void cancel(long order);
}
