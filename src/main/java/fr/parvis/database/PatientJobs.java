package fr.parvis.database;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.stereotype.Component;

/** Every job of the scheduler is long work. */
@Component
final class PatientJobs implements ExecutionInterceptor {

    @Override
    public CompletionHandler<?> execute(
            TaskInstance<?> task, ExecutionContext context, ExecutionChain job) {
        return LongWork.call(() -> job.proceed(task, context));
    }
}
