package fr.parvis.alerts.sending;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What alerts do with personal data, and for how long. */
@Configuration(proxyBeanMethods = false)
class AlertActivity {

    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    ProcessingActivity alertsActivity() {
        return new ProcessingActivity(
                "alertes",
                "alerts.data.alerts",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of("CGCT, art. L2212-2"),
                Set.of("alert_told"));
    }

    @Bean
    ProcessingActivity alertAuthorsActivity() {
        return new ProcessingActivity(
                "auteurs-alertes",
                "alerts.data.authors",
                Concerned.AGENTS,
                LegalBasis.PUBLIC_TASK,
                List.of("CGCT, art. L2212-2"),
                Set.of("alert_wave"));
    }

    @Bean
    RecurringTask<Void> forgetToldTask(SendingStore sendings, Communes communes, Clock clock) {
        return Tasks.recurring("forget-told", Schedules.daily(clock.getZone(), LocalTime.of(3, 55)))
                .execute(
                        (_, _) ->
                                communes.all()
                                        .forEach(
                                                it ->
                                                        CommuneScope.run(
                                                                it.id(),
                                                                () ->
                                                                        sendings.forgetBefore(
                                                                                clock.instant()
                                                                                        .minus(
                                                                                                KEPT)))));
    }
}
