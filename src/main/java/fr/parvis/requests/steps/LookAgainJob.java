package fr.parvis.requests.steps;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node of all looks at the steps whose time has come. */
@Configuration(proxyBeanMethods = false)
class LookAgainJob {

    @Bean
    RecurringTask<Void> lookAtWaitingStepsTask(LookAgain look) {
        return Tasks.recurring("look-at-waiting-steps", FixedDelay.ofSeconds(60))
                .execute((_, _) -> look.everywhere());
    }
}
