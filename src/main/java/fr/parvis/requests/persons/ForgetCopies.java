package fr.parvis.requests.persons;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.Communes;
import fr.parvis.files.Files;
import fr.parvis.kernel.CommuneScope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A copy of somebody's data is offered for seven days. */
@Configuration(proxyBeanMethods = false)
class ForgetCopies {

    private static final Duration OFFERED = Duration.ofDays(7);
    private static final LocalTime NIGHT = LocalTime.of(3, 25);

    @Bean
    RecurringTask<Void> forgetCopiesTask(
            JdbcClient jdbc,
            Files files,
            TransactionTemplate transaction,
            Communes communes,
            Clock clock) {
        return Tasks.recurring("forget-copies", Schedules.daily(clock.getZone(), NIGHT))
                .execute(
                        (_, _) -> {
                            Timestamp before = Timestamp.from(clock.instant().minus(OFFERED));
                            communes.all()
                                    .forEach(
                                            commune ->
                                                    CommuneScope.run(
                                                            commune.id(),
                                                            () ->
                                                                    transaction
                                                                            .executeWithoutResult(
                                                                                    _ ->
                                                                                            forget(
                                                                                                    jdbc,
                                                                                                    files,
                                                                                                    before))));
                        });
    }

    static void forget(JdbcClient jdbc, Files files, Timestamp before) {
        List<Long> old =
                jdbc.sql(
                                """
                                delete from request_document
                                where commune_id = current_commune() and letter = ? and at < ?
                                returning file_id
                                """)
                        .params(CopyForPerson.LETTER, before)
                        .query(Long.class)
                        .list();
        if (!old.isEmpty()) {
            files.erase(old);
        }
    }
}
