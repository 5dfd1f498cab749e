package fr.parvis.api.tokens;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.parvis.ui.MenuEntry;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The warning of each morning, and the place among the settings. */
@Configuration(proxyBeanMethods = false)
class TokenJobs {

    private static final LocalTime BEFORE_WORK = LocalTime.of(7, 10);
    private static final int AFTER_CONNECTIONS = 93;

    @Bean
    RecurringTask<Void> warnOfTokensTask(WarnOfEnd warn, Clock clock) {
        return Tasks.recurring("warn-of-tokens", new Daily(clock.getZone(), BEFORE_WORK))
                .execute((_, _) -> warn.everywhere());
    }

    @Bean
    MenuEntry tokensMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "api.tokens.menu",
                TokensController.ROOT,
                AFTER_CONNECTIONS,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
