package fr.parvis.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.database.Tenants;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/** At night: what is old enough goes, and once a week every chain is recomputed. */
@Configuration(proxyBeanMethods = false)
class UpkeepJobs {

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepJobs.class);
    private static final LocalTime NIGHT = LocalTime.of(3, 50);
    private static final String SUNDAY_NIGHT = "0 20 4 * * SUN";

    @Bean
    RecurringTask<Void> cutJournalsTask(CutJournal cut, Tenants tenants, Clock clock) {
        return Tasks.recurring("cut-journals", Schedules.daily(clock.getZone(), NIGHT))
                .execute((_, _) -> everywhere(tenants, cut::here));
    }

    @Bean
    RecurringTask<Void> checkJournalsTask(CheckJournal check, Tenants tenants, Clock clock) {
        return Tasks.recurring("check-journals", new CronSchedule(SUNDAY_NIGHT, clock.getZone()))
                .execute((_, _) -> everywhere(tenants, check::here));
    }

    /** A commune whose journal is in trouble does not keep the others waiting. */
    private static void everywhere(Tenants tenants, Runnable work) {
        for (CommuneId commune : tenants.all()) {
            try {
                CommuneScope.run(commune, work);
            } catch (DataAccessException failed) {
                LOG.error("the journal of commune {} could not be looked after", commune, failed);
            }
        }
    }
}
