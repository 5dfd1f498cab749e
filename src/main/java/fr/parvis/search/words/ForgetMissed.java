package fr.parvis.search.words;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.database.Tenants;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night: what was looked for more than ninety days ago goes. */
@Configuration(proxyBeanMethods = false)
class ForgetMissed {

    static final int DAYS = 90;
    private static final LocalTime NIGHT = LocalTime.of(3, 50);

    @Bean
    RecurringTask<Void> forgetMissedTask(Tenants tenants, MissedStore store, Clock clock) {
        return Tasks.recurring("forget-missed-words", Schedules.daily(NIGHT))
                .execute((_, _) -> forget(tenants, store, clock));
    }

    static void forget(Tenants tenants, MissedStore store, Clock clock) {
        LocalDate before = LocalDate.now(clock.withZone(Format.ZONE)).minusDays(DAYS);
        for (CommuneId commune : tenants.all()) {
            CommuneScope.run(commune, () -> store.forget(before));
        }
    }
}
