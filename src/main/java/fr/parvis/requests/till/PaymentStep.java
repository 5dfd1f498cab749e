package fr.parvis.requests.till;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Money;
import fr.parvis.payments.PaymentOrder;
import fr.parvis.payments.Payments;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.requests.life.Residents;
import fr.parvis.requests.steps.Standing;
import fr.parvis.requests.steps.StepCard;
import fr.parvis.requests.steps.StepKind;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Languages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Waits until what is owed is paid; goes on at once where nothing is. */
@Component
class PaymentStep implements StepKind {

    private final Payments payments;
    private final Residents residents;
    private final Languages languages;

    PaymentStep(Payments payments, Residents residents, Languages languages) {
        this.payments = payments;
        this.residents = residents;
        this.languages = languages;
    }

    @Override
    public Kind kind() {
        return Kind.PAYMENT;
    }

    @Override
    public Standing enter(Work work) {
        Money amount = Amounts.of(work);
        if (amount.isZero()) {
            return Standing.done();
        }
        var language = work.request().locale();
        String title = work.definition().title().in(language);
        payments.open(work.request().reference(), title + ", " + work.request().number(), amount);
        residents.tell(
                work.request(),
                work.revision(),
                payments.online() ? "payment" : "payment.counter",
                List.of(languages.format(language).money(amount)),
                null);
        return new Standing.Waits(limit(work));
    }

    /** The end of the last day, or null where the circuit sets no limit. */
    private static Instant limit(Work work) {
        return work.request().stepDue() == null
                ? null
                : work.request().stepDue().plusDays(1).atStartOfDay(Format.ZONE).toInstant();
    }

    /** At the limit the provider is asked a last time: what was paid in the last minute counts. */
    @Override
    public Standing look(Work work, boolean due) {
        if (due) {
            order(work).filter(PaymentOrder::open).ifPresent(one -> payments.askAll(one.id()));
        }
        boolean paid = order(work).map(PaymentOrder::paid).orElse(true);
        if (paid) {
            return Standing.done();
        }
        return due ? new Standing.Failed("") : Standing.waits();
    }

    @Override
    public void leave(Work work) {
        order(work).ifPresent(one -> payments.cancel(one.id()));
    }

    @Override
    public Optional<StepCard> forResident(Work work, Frame frame) {
        return order(work)
                .filter(PaymentOrder::open)
                .map(
                        order -> {
                            List<String> said = new ArrayList<>();
                            said.add(
                                    frame.t(
                                            payments.online()
                                                    ? "requests.payment.online"
                                                    : "requests.payment.counter"));
                            if (work.request().stepDue() != null) {
                                said.add(
                                        frame.t(
                                                "requests.payment.until",
                                                frame.format().day(work.request().stepDue())));
                            }
                            var card =
                                    new StepCard(
                                            "warn",
                                            "euro",
                                            frame.t(
                                                    "requests.payment.owed",
                                                    frame.format().money(order.amount())),
                                            said);
                            return payments.online()
                                    ? card.leadingTo(
                                            frame.t("requests.payment.pay"),
                                            PayController.address(work.request()))
                                    : card;
                        });
    }

    @Override
    public Optional<StepCard> forAgent(Work work, SignedInAgent agent, Frame frame) {
        return order(work)
                .map(
                        order -> {
                            var card =
                                    new StepCard(
                                            null,
                                            "euro",
                                            frame.t("requests.payment.title"),
                                            List.of(words(order, frame)));
                            return order.open() && work.isFor(agent)
                                    ? card.leadingTo(
                                            frame.t("requests.payment.record"),
                                            RecordPaymentController.address(work.request()))
                                    : card;
                        });
    }

    private static String words(PaymentOrder order, Frame frame) {
        String amount = frame.format().money(order.amount());
        return switch (order.state()) {
            case OPEN -> frame.t("requests.payment.awaited", amount);
            case CANCELLED -> frame.t("requests.payment.cancelled", amount);
            case PAID ->
                    frame.t(
                            "requests.payment.paid",
                            amount,
                            frame.format().moment(order.settledAt()),
                            order.settledBy(),
                            order.receipt());
        };
    }

    private Optional<PaymentOrder> order(Work work) {
        return payments.about(work.request().reference());
    }
}
