package fr.parvis.requests.deadlines;

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
class WarnInTimeJob {

    private static final LocalTime BEFORE_WORK = LocalTime.of(6, 30);

    @Bean
    RecurringTask<Void> warnInTimeTask(WarnInTime warn, Communes communes, Clock clock) {
        return Tasks.recurring("warn-in-time", Schedules.daily(clock.getZone(), BEFORE_WORK))
                .execute(
                        (_, _) ->
                                communes.all()
                                        .forEach(
                                                commune ->
                                                        CommuneScope.run(
                                                                commune.id(), warn::here)));
    }
}
