package fr.parvis.search.engine;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.parvis.database.Tenants;
import fr.parvis.kernel.CommuneScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** After a new version was started: commune after commune, beside all other work. */
@Configuration(proxyBeanMethods = false)
class ReindexJob {

    @Bean
    RecurringTask<Void> reindexTask(Reindex reindex, Tenants tenants) {
        return Tasks.recurring("search-reindex", FixedDelay.ofMinutes(10))
                .execute(
                        (_, _) ->
                                tenants.all()
                                        .forEach(
                                                commune ->
                                                        CommuneScope.run(
                                                                commune, reindex::ifNeeded)));
    }
}
