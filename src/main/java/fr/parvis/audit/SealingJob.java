package fr.parvis.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node of all seals, every few seconds; one small statement when nothing happened. */
@Configuration(proxyBeanMethods = false)
class SealingJob {

    @Bean
    RecurringTask<Void> sealJournalTask(SealJournal journal, Checkpoints checkpoints) {
        return Tasks.recurring("seal-journal", FixedDelay.ofSeconds(10))
                .execute((_, _) -> checkpoints.note(journal.sealAll()));
    }
}
