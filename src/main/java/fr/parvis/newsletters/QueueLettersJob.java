package fr.parvis.newsletters;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.parvis.newsletters.DueLetters.Due;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node of all queues the letters whose hour has come. */
@Configuration(proxyBeanMethods = false)
class QueueLettersJob {

    static final String NAME = "queue-letters";

    @Bean
    RecurringTask<Void> queueLettersTask(DueLetters due, QueueLetter queue) {
        return Tasks.recurring(NAME, FixedDelay.ofSeconds(10))
                .execute(
                        (_, _) -> {
                            for (Due one : due.now()) {
                                if (queue.queue(one)) {
                                    due.done(one.commune(), one.letter());
                                }
                            }
                        });
    }
}
