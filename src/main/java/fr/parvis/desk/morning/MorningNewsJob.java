package fr.parvis.desk.morning;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Before the counters open, commune after commune. */
@Configuration(proxyBeanMethods = false)
class MorningNewsJob {

    @Bean
    RecurringTask<Void> morningNewsTask(MorningNews news, Communes communes, Clock clock) {
        return Tasks.recurring(
                        "morning-news", Schedules.daily(clock.getZone(), MorningNews.BEFORE_WORK))
                .execute(
                        (_, _) ->
                                communes.all()
                                        .forEach(
                                                commune ->
                                                        CommuneScope.run(
                                                                commune.id(),
                                                                () ->
                                                                        news.tellAll(
                                                                                LocalDate.now(
                                                                                        clock)))));
    }
}
