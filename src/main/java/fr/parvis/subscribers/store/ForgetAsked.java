package fr.parvis.subscribers.store;

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

/** Each night: what nobody confirmed within seven days, and who stopped a month ago. */
@Configuration(proxyBeanMethods = false)
class ForgetAsked {

    private static final Duration STOPPED_KEPT = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> forgetAskedSubscriptionsTask(
            AskedSubscriptions asked, Departures departures, Communes communes, Clock clock) {
        return Tasks.recurring(
                        "forget-asked-subscriptions",
                        Schedules.daily(clock.getZone(), LocalTime.of(3, 50)))
                .execute(
                        (_, _) -> {
                            Instant limit = clock.instant().minus(STOPPED_KEPT);
                            for (Commune commune : communes.all()) {
                                CommuneScope.run(
                                        commune.id(),
                                        () -> {
                                            asked.forget();
                                            departures.leaveStopped(limit);
                                        });
                            }
                        });
    }
}
