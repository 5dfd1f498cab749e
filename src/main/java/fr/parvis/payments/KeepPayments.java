package fr.parvis.payments;

import fr.parvis.kernel.Money;
import fr.parvis.payments.PaymentProvider.Begun;
import fr.parvis.payments.PaymentProvider.Verdict;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class KeepPayments implements Payments {

    private final Ledger ledger;
    private final ObjectProvider<PaymentProvider> provider;
    private final ApplicationEventPublisher events;

    KeepPayments(
            Ledger ledger,
            ObjectProvider<PaymentProvider> provider,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.provider = provider;
        this.events = events;
    }

    @Override
    public PaymentOrder open(String about, String label, Money amount) {
        return ledger.open(about, label, amount);
    }

    @Override
    public Optional<PaymentOrder> about(String about) {
        return ledger.about(about);
    }

    @Override
    public Set<String> owed(Collection<String> abouts) {
        return ledger.owed(abouts);
    }

    @Override
    public boolean online() {
        return provider.getIfAvailable() != null;
    }

    @Override
    @Transactional
    public String begin(long order, String back) {
        PaymentOrder owed = ledger.get(order);
        if (!owed.open() || !online()) {
            throw new IllegalStateException("order " + order + " cannot be paid online");
        }
        Begun begun = provider.getObject().begin(owed, back);
        ledger.attempt(order, begun.attempt());
        return begun.address();
    }

    @Override
    @Transactional
    public void ask(String attempt) {
        Optional<Long> order = ledger.underWay(attempt);
        if (order.isEmpty() || !online()) {
            return;
        }
        Verdict verdict = provider.getObject().verdict(attempt);
        if (verdict != Verdict.PENDING) {
            ledger.end(attempt, verdict);
        }
        if (verdict == Verdict.PAID
                && ledger.settle(order.get(), attempt, provider.getObject().name(), true)) {
            settled(order.get());
        }
    }

    @Override
    @Transactional
    public void askAll(long order) {
        ledger.underWay(order).forEach(this::ask);
    }

    @Override
    @Transactional
    public boolean record(long order, String receipt, String by) {
        boolean done = ledger.settle(order, receipt, by, false);
        if (done) {
            settled(order);
        }
        return done;
    }

    @Override
    public void cancel(long order) {
        ledger.cancel(order);
    }

    private void settled(long order) {
        PaymentOrder paid = ledger.get(order);
        events.publishEvent(new PaymentSettled(order, paid.about(), paid.amount().cents()));
    }
}
