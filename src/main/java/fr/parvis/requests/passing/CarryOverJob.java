package fr.parvis.requests.passing;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Carries one passage over; the instance is named {@code commune:passage}. Tried again for about an
 * hour when something is out of order, then the request comes back to who sent it.
 */
@Configuration(proxyBeanMethods = false)
class CarryOverJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("carry-request-over");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int TRIES = 8;

    @Bean
    OneTimeTask<Void> carryRequestOverTask(CarryOver carry) {
        return Tasks.oneTime(TASK)
                .onFailure(
                        new MaxRetriesFailureHandler<>(
                                TRIES,
                                new ExponentialBackoffFailureHandler<>(FIRST_PAUSE, 2),
                                (failed, _) ->
                                        in(failed.getExecution().taskInstance, carry::giveUp)))
                .execute((instance, _) -> in(instance, carry::carry));
    }

    private interface OnPassage {
        void act(long passage);
    }

    private static void in(TaskInstance<?> instance, OnPassage work) {
        String[] parts = instance.getId().split(":", 2);
        CommuneScope.run(
                new CommuneId(Integer.parseInt(parts[0])),
                () -> work.act(Long.parseLong(parts[1])));
    }
}
