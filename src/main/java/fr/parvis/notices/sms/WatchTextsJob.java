package fr.parvis.notices.sms;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What nobody asks for: that news are listened to, and that nothing is kept for ever. */
@Configuration(proxyBeanMethods = false)
class WatchTextsJob {

    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    RecurringTask<Void> watchTextsTask(WatchTexts watch, Communes communes) {
        return Tasks.recurring("watch-texts", FixedDelay.ofMinutes(5))
                .execute(
                        (_, _) ->
                                communes.all()
                                        .forEach(it -> CommuneScope.run(it.id(), watch::here)));
    }

    @Bean
    RecurringTask<Void> forgetTextsTask(TextRows rows, Communes communes, Clock clock) {
        return Tasks.recurring(
                        "forget-texts", Schedules.daily(clock.getZone(), LocalTime.of(3, 45)))
                .execute(
                        (_, _) ->
                                communes.all()
                                        .forEach(
                                                it ->
                                                        CommuneScope.run(
                                                                it.id(),
                                                                () ->
                                                                        rows.forgetBefore(
                                                                                clock.instant()
                                                                                        .minus(
                                                                                                KEPT)))));
    }
}
