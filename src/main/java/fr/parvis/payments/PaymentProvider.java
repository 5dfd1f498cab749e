package fr.parvis.payments;

/**
 * A shelf: who takes payments online. One at most is set up in an installation. What a provider
 * sends by itself is only a reason to ask it ({@link Payments#ask}); its answer alone settles.
 */
public interface PaymentProvider {

    String name();

    /**
     * @param back full address to which the payer returns, paid or not
     */
    Begun begin(PaymentOrder order, String back);

    Verdict verdict(String attempt);

    /**
     * @param attempt the provider's name of it
     * @param address where the payer goes on
     */
    record Begun(String attempt, String address) {}

    enum Verdict {
        PENDING,
        PAID,
        FAILED
    }
}
