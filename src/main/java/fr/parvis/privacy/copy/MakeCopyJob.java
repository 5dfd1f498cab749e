package fr.parvis.privacy.copy;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes one copy; the instance is named {@code commune:copy}. Tried again a few times when
 * something is out of order, then the page says so. Every hour, those whose time is over are
 * erased.
 */
@Configuration(proxyBeanMethods = false)
class MakeCopyJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("copy-personal-data");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int TRIES = 5;

    @Bean
    OneTimeTask<Void> copyPersonalDataTask(OrderCopy orders) {
        return Tasks.oneTime(TASK)
                .onFailure(
                        new MaxRetriesFailureHandler<>(
                                TRIES,
                                new ExponentialBackoffFailureHandler<>(FIRST_PAUSE, 2),
                                (failed, _) ->
                                        in(failed.getExecution().taskInstance, orders::giveUp)))
                .execute((instance, _) -> in(instance, orders::make));
    }

    @Bean
    RecurringTask<Void> erasePersonalCopiesTask(OrderCopy orders, Communes communes) {
        return Tasks.recurring("erase-personal-copies", FixedDelay.ofHours(1))
                .execute(
                        (_, _) ->
                                communes.all()
                                        .forEach(
                                                commune ->
                                                        CommuneScope.run(
                                                                commune.id(), orders::eraseOld)));
    }

    private static void in(TaskInstance<?> instance, LongConsumer work) {
        String[] parts = instance.getId().split(":", 2);
        CommuneScope.run(
                new CommuneId(Integer.parseInt(parts[0])),
                () -> work.accept(Long.parseLong(parts[1])));
    }
}
