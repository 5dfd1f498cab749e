package fr.parvis.requests.filing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.files.Files;
import fr.parvis.kernel.CommuneScope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets drafts nobody touched for 90 days, and what remains of those that were sent, once no
 * browser can replay them. Their files, never claimed, are swept by the files module.
 */
@Configuration(proxyBeanMethods = false)
class SweepDrafts {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final LocalTime NIGHT = LocalTime.of(3, 10);

    @Bean
    RecurringTask<Void> sweepDraftsTask(
            Communes communes, JdbcClient jdbc, Files files, Clock clock) {
        return Tasks.recurring("sweep-drafts", Schedules.daily(NIGHT))
                .execute(
                        (instance, context) -> {
                            Timestamp before = Timestamp.from(clock.instant().minus(KEPT));
                            for (Commune commune : communes.all()) {
                                CommuneScope.run(commune.id(), () -> sweep(jdbc, files, before));
                            }
                        });
    }

    /**
     * The files of a draft that was sent belong to its request: there is nothing left to release.
     */
    private static void sweep(JdbcClient jdbc, Files files, Timestamp before) {
        jdbc.sql(
                        "delete from draft where commune_id = current_commune() and saved_at < ? returning id")
                .param(before)
                .query(Long.class)
                .list()
                .forEach(draft -> files.release(Draft.reference(draft)));
    }
}
