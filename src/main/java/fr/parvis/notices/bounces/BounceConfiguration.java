package fr.parvis.notices.bounces;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.kernel.CommuneScope;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mailbox among the settings, its secret, and the job that reads it. */
@Configuration(proxyBeanMethods = false)
class BounceConfiguration {

    @Bean
    SealedColumn bounceMailboxColumn() {
        return MailboxStore.PASSWORD;
    }

    @Bean
    RecurringTask<Void> readBouncesTask(ReadMailbox read, Communes communes) {
        return Tasks.recurring("read-returned-mail", FixedDelay.of(Duration.ofMinutes(5)))
                .execute(
                        (_, _) -> {
                            for (Commune commune : communes.all()) {
                                CommuneScope.run(commune.id(), read::read);
                            }
                        });
    }
}
