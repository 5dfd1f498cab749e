package fr.parvis.records.slips;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.records.ForgetHolds;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By night it proposes; what was approved is carried out within minutes. */
@Configuration(proxyBeanMethods = false)
class RecordsJobs {

    private static final LocalTime NIGHT = LocalTime.of(2, 20);
    private static final Duration SOON = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> proposeSlipsTask(
            ForgetHolds holds, ProposeSlips propose, Communes communes, Clock clock) {
        return Tasks.recurring("propose-slips", Schedules.daily(clock.getZone(), NIGHT))
                .execute(
                        (_, _) ->
                                everywhere(
                                        communes,
                                        () -> {
                                            holds.here();
                                            propose.here();
                                        }));
    }

    @Bean
    RecurringTask<Void> carryOutSlipsTask(CarryOutSlips carryOut, Communes communes) {
        return Tasks.recurring("carry-out-slips", Schedules.fixedDelay(SOON))
                .execute((_, _) -> everywhere(communes, carryOut::here));
    }

    private static void everywhere(Communes communes, Runnable work) {
        communes.all().forEach(commune -> CommuneScope.run(commune.id(), work));
    }
}
