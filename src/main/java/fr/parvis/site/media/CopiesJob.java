package fr.parvis.site.media;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the smaller copies of one image; the instance is named {@code commune:image:file}. When it
 * goes wrong several times the image is shown as it was sent, and the library says so.
 */
@Configuration(proxyBeanMethods = false)
class CopiesJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("copy-images");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int TRIES = 4;

    @Bean
    OneTimeTask<Void> copyImagesTask(MakeCopies copies) {
        return Tasks.oneTime(TASK)
                .onFailure(
                        new MaxRetriesFailureHandler<>(
                                TRIES,
                                new ExponentialBackoffFailureHandler<>(FIRST_PAUSE, 2),
                                (failed, _) ->
                                        in(failed.getExecution().taskInstance, copies::giveUp)))
                .execute((instance, _) -> in(instance, copies::make));
    }

    private static void in(TaskInstance<?> instance, LongConsumer work) {
        String[] parts = instance.getId().split(":", 3);
        CommuneScope.run(
                new CommuneId(Integer.parseInt(parts[0])),
                () -> work.accept(Long.parseLong(parts[1])));
    }
}
