package fr.parvis.notices.push;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.CommuneOpened;
import fr.parvis.commune.Communes;
import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Keys for every commune, what is kept and for how long. */
@Configuration(proxyBeanMethods = false)
class PushConfiguration {

    private static final Duration KEPT = Duration.ofDays(90);

    private final PushKeys keys;
    private final Communes communes;

    PushConfiguration(PushKeys keys, Communes communes) {
        this.keys = keys;
        this.communes = communes;
    }

    @EventListener
    void opened(CommuneOpened fact) {
        CommuneScope.run(fact.commune(), keys::makeIfMissing);
    }

    /** For communes opened before there were push messages. */
    @EventListener
    void ready(ApplicationReadyEvent started) {
        communes.all().forEach(it -> CommuneScope.run(it.id(), keys::makeIfMissing));
    }

    @Bean
    static SealedColumn privateKeysOfPush() {
        return PushKeys.PRIVATE;
    }

    @Bean
    static ProcessingActivity pushActivity() {
        return new ProcessingActivity(
                "notifications",
                "notices.data.push",
                Concerned.RESIDENTS,
                LegalBasis.CONSENT,
                List.of(),
                Set.of("push_subscription", "push_message"));
    }

    @Bean
    static RecurringTask<Void> forgetPushTask(PushRows rows, Communes communes, Clock clock) {
        return Tasks.recurring("forget-push", Schedules.daily(clock.getZone(), LocalTime.of(3, 50)))
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
