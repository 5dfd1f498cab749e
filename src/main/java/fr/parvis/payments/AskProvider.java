package fr.parvis.payments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks again what became of attempts whose end the provider did not tell. */
@Configuration(proxyBeanMethods = false)
class AskProvider {

    private static final Logger LOG = LoggerFactory.getLogger(AskProvider.class);
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> askPaymentProviderTask(
            Communes communes, Ledger ledger, Payments payments) {
        return Tasks.recurring("ask-payment-provider", FixedDelay.of(PAUSE))
                .execute((_, _) -> everywhere(communes, ledger, payments));
    }

    private static void everywhere(Communes communes, Ledger ledger, Payments payments) {
        if (payments.online()) {
            for (Commune commune : communes.all()) {
                CommuneScope.run(
                        commune.id(),
                        () -> ledger.underWay((Long) null).forEach(one -> ask(payments, one)));
            }
        }
    }

    private static void ask(Payments payments, String attempt) {
        try {
            payments.ask(attempt);
        } catch (RuntimeException tryAgain) {
            LOG.warn("payment {} could not be asked about", attempt, tryAgain);
        }
    }
}
