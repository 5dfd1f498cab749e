package fr.parvis.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is kept of a message: its text until it has left; then to whom, when and under which
 * subject, for a year.
 */
@Configuration(proxyBeanMethods = false)
class ForgetNotices {

    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    RecurringTask<Void> forgetNoticesTask(NoticeRows rows, Communes communes, Clock clock) {
        return Tasks.recurring(
                        "forget-notices", Schedules.daily(clock.getZone(), LocalTime.of(3, 40)))
                .execute(
                        (instance, context) -> {
                            Instant limit = clock.instant().minus(KEPT);
                            communes.all()
                                    .forEach(
                                            commune ->
                                                    CommuneScope.run(
                                                            commune.id(),
                                                            () -> rows.forgetBefore(limit)));
                        });
    }
}
