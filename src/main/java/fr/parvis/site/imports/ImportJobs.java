package fr.parvis.site.imports;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
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
 * The steps of an import; instances are named {@code commune:import}. A step that stopped, with the
 * node or by trouble, goes on where it was.
 */
@Configuration(proxyBeanMethods = false)
class ImportJobs {

    static final TaskDescriptor<Void> READ = TaskDescriptor.of("read-old-site");
    static final TaskDescriptor<Void> RUN = TaskDescriptor.of("import-old-site");
    static final TaskDescriptor<Void> UNDO = TaskDescriptor.of("undo-import-of-site");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);

    @Bean
    OneTimeTask<Void> readOldSiteTask(ReadOldSite reading) {
        return task(READ, reading::read);
    }

    @Bean
    OneTimeTask<Void> importOldSiteTask(RunImport running) {
        return task(RUN, running::run);
    }

    @Bean
    OneTimeTask<Void> undoImportOfSiteTask(UndoImport undoing) {
        return task(UNDO, undoing::undo);
    }

    private static OneTimeTask<Void> task(TaskDescriptor<Void> name, LongConsumer work) {
        return Tasks.oneTime(name)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_PAUSE, 1.5))
                .execute((instance, _) -> in(instance, work));
    }

    private static void in(TaskInstance<?> instance, LongConsumer work) {
        String[] parts = instance.getId().split(":", 2);
        CommuneScope.run(
                new CommuneId(Integer.parseInt(parts[0])),
                () -> work.accept(Long.parseLong(parts[1])));
    }
}
