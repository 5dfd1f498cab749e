package fr.parvis.account.passwords;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.Format;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Every night, forgets what no longer opens anything: sessions that ended (they tell where somebody
 * was) and links that were never used (they hold the address of somebody who may have no account).
 */
@Configuration(proxyBeanMethods = false)
class PurgeExpired {

    private static final LocalTime AT = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> purgeExpiredSessionsAndLinks(
            Communes communes, Sessions sessions, OneTimeLinks links) {
        return Tasks.recurring("account-purge-expired", new Daily(Format.ZONE, AT))
                .execute(
                        (_, _) ->
                                communes.all().stream()
                                        .map(Commune::id)
                                        .forEach(
                                                commune ->
                                                        CommuneScope.run(
                                                                commune,
                                                                () -> purge(sessions, links))));
    }

    private static void purge(Sessions sessions, OneTimeLinks links) {
        sessions.purge();
        links.purge();
    }
}
