/**
 * What people owe the town hall and how it was paid: orders, attempts at a provider, payments taken
 * at the counter. An enabler: it never names what is paid for. Publishes {@link
 * fr.parvis.payments.PaymentSettled}. A provider contributes {@link
 * fr.parvis.payments.PaymentProvider}; without one, agents record what they took.
 *
 * <p>Personal data: none of its own besides who took a payment; no card or account number ever
 * comes here. Kept as accounts are: ten years (see {@code PaymentRetention}).
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Payments",
        allowedDependencies = {"kernel", "database", "database :: secrets", "commune", "records"})
package fr.parvis.payments;
