package fr.parvis.requests.till;

import fr.parvis.forms.Tariffs;
import fr.parvis.kernel.Money;
import fr.parvis.procedures.StepDetail.Payment;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.Format;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** How much a step asks for: a result of the form, or an amount of the procedure. */
final class Amounts {

    private Amounts() {}

    /** Nothing that is known, or nothing at all, is nothing to pay. */
    static Money of(Work work) {
        Payment payment = (Payment) work.step().detail();
        Optional<BigDecimal> euros =
                payment.amount() == null
                        ? new Tariffs(work.definition().tariffs())
                                .named(payment.tariff())
                                .on(sent(work))
                                .map(tariff -> tariff.amount())
                        : calculated(work.request().answers().values().get(payment.amount()));
        return euros.filter(amount -> amount.signum() > 0).map(Money::ofEuros).orElse(Money.ZERO);
    }

    /** The tariff is that of the day the request was sent, as in the form's own formulas. */
    private static LocalDate sent(Work work) {
        return work.request().receivedAt().atZone(Format.ZONE).toLocalDate();
    }

    /** As the form keeps a result: a number in plain figures. */
    private static Optional<BigDecimal> calculated(Object kept) {
        return kept instanceof String figures
                ? Optional.of(new BigDecimal(figures))
                : Optional.empty();
    }
}
