package fr.parvis.notices.bulk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who got which letter is kept for a year, as for other messages. */
@Configuration(proxyBeanMethods = false)
class ForgetBulk {

    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    RecurringTask<Void> forgetBulkTask(BulkRows rows, Communes communes, Clock clock) {
        return Tasks.recurring(
                        "forget-letters", Schedules.daily(clock.getZone(), LocalTime.of(3, 45)))
                .execute(
                        (_, _) -> {
                            Instant limit = clock.instant().minus(KEPT);
                            for (Commune commune : communes.all()) {
                                CommuneScope.run(commune.id(), () -> rows.forgetBefore(limit));
                            }
                        });
    }
}
