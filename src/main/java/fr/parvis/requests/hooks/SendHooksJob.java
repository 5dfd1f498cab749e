package fr.parvis.requests.hooks;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.parvis.commune.Communes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node of all sends what is due. */
@Configuration(proxyBeanMethods = false)
class SendHooksJob {

    @Bean
    RecurringTask<Void> sendHooksTask(SendHooks send, Communes communes) {
        return Tasks.recurring("send-hooks", FixedDelay.ofSeconds(60))
                .execute((_, _) -> send.everywhere(communes));
    }
}
