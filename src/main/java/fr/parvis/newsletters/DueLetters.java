package fr.parvis.newsletters;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import fr.parvis.kernel.CommuneId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Letters whose hour has come, over all communes. */
@Component
class DueLetters {

    private static final TaskInstanceId JOB =
            TaskInstanceId.of(QueueLettersJob.NAME, RecurringTask.INSTANCE);

    private final JdbcClient jdbc;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    DueLetters(JdbcClient jdbc, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    record Due(CommuneId commune, long letter) {}

    void add(CommuneId commune, long letter, Instant when) {
        jdbc.sql(
                        """
                        insert into newsletter_due (commune_id, newsletter_id, due_at) values (?, ?, ?)
                        on conflict (commune_id, newsletter_id) do update set due_at = excluded.due_at
                        """)
                .params(commune.value(), letter, when.atOffset(ZoneOffset.UTC))
                .update();
        if (!when.isAfter(clock.instant())) {
            scheduler.ifAvailable(this::wake);
        }
    }

    /** The job looks every few seconds; who pressed the button does not wait that long. */
    private void wake(Scheduler jobs) {
        try {
            jobs.reschedule(JOB, clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException soon) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        jobs.triggerCheckForDueExecutions();
                    }
                });
    }

    List<Due> now() {
        return jdbc.sql(
                        """
                        select commune_id, newsletter_id from newsletter_due
                        where due_at <= ? order by due_at
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Due(new CommuneId(row.getInt(1)), row.getLong(2)))
                .list();
    }

    void done(CommuneId commune, long letter) {
        jdbc.sql("delete from newsletter_due where commune_id = ? and newsletter_id = ?")
                .params(commune.value(), letter)
                .update();
    }
}
