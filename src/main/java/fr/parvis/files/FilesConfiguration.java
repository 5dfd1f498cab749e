package fr.parvis.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    /** {@code parvis.clamd=host:port}; without it files are kept unscanned, and say so. */
    @Bean
    Antivirus antivirus(@Value("${parvis.clamd:}") String clamd) {
        if (clamd.isBlank()) {
            return file -> Antivirus.Verdict.NOT_SCANNED;
        }
        int colon = clamd.lastIndexOf(':');
        return new Clamd(
                InetSocketAddress.createUnresolved(
                        clamd.substring(0, colon), Integer.parseInt(clamd.substring(colon + 1))));
    }

    @Bean
    RecurringTask<Void> sweepFilesTask(SweepFiles sweep, Clock clock) {
        return Tasks.recurring("sweep-files", Schedules.daily(clock.getZone(), LocalTime.of(3, 20)))
                .execute((instance, context) -> sweep.sweepAll());
    }
}
