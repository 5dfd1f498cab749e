package fr.parvis.account.federation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.Format;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, forgets the answers of providers that nobody can give again. */
@Configuration(proxyBeanMethods = false)
class PurgeAnswers {

    private static final LocalTime AT = LocalTime.of(3, 25);

    @Bean
    RecurringTask<Void> purgeAnswersOfProviders(Communes communes, TakenAnswers answers) {
        return Tasks.recurring("account-purge-provider-answers", new Daily(Format.ZONE, AT))
                .execute(
                        (_, _) ->
                                communes.all().stream()
                                        .map(Commune::id)
                                        .forEach(
                                                commune ->
                                                        CommuneScope.run(commune, answers::purge)));
    }
}
