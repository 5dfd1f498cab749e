package fr.parvis.site.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, links of cards that are over are erased, commune after commune. */
@Configuration(proxyBeanMethods = false)
class CardJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> forgetCardLinksTask(CardLinks links, Communes communes, Clock clock) {
        return Tasks.recurring("forget-card-links", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) ->
                                communes.all()
                                        .forEach(it -> CommuneScope.run(it.id(), links::forget)));
    }
}
