package fr.parvis.account.erasure;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning, commune after commune. */
@Configuration(proxyBeanMethods = false)
class WarnInactiveJob {

    private static final LocalTime MORNING = LocalTime.of(7, 10);

    @Bean
    RecurringTask<Void> warnInactiveTask(WarnInactive warn, Communes communes, Clock clock) {
        return Tasks.recurring("warn-inactive", Schedules.daily(clock.getZone(), MORNING))
                .execute(
                        (_, _) ->
                                communes.all()
                                        .forEach(
                                                commune ->
                                                        CommuneScope.run(
                                                                commune.id(), warn::here)));
    }
}
