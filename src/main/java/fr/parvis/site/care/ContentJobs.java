package fr.parvis.site.care;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute, what has come is shown and what is over is hidden, commune after commune. */
@Configuration(proxyBeanMethods = false)
class ContentJobs {

    private static final Duration SOON = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> turnContentsTask(TurnContents turn, Communes communes) {
        return Tasks.recurring("turn-contents", Schedules.fixedDelay(SOON))
                .execute(
                        (_, _) ->
                                communes.all()
                                        .forEach(it -> CommuneScope.run(it.id(), turn::here)));
    }
}
