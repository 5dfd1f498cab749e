package fr.parvis.database.secrets;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the keys are, and the job that carries what is sealed over to a new key. */
@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {

    /** {@code PARVIS_SECRETS_FILE}, or within the data of Parvis. */
    @Bean
    Keys secretKeys(
            Canary canary,
            @Value("${parvis.secrets.file:}") String file,
            @Value("${parvis.data:.parvis/data}") Path data) {
        Path path = file.isBlank() ? data.resolve("keys").resolve("secrets.json") : Path.of(file);
        return canary.keys(new KeyFile(path));
    }

    /** One small statement a minute where nothing turned. */
    @Bean
    RecurringTask<Void> sealAgainTask(SealAgain again) {
        return Tasks.recurring("seal-again", FixedDelay.ofSeconds(60))
                .execute((_, _) -> again.whereKeysTurned());
    }
}
