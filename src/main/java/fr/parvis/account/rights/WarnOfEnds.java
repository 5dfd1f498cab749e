package fr.parvis.account.rights;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.account.Accounts;
import fr.parvis.account.Correspondent;
import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.Notices;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seven days before a right ends, who holds it and the administrators are told, once. */
@Service
class WarnOfEnds {

    static final int DAYS = 7;

    private final Holders holders;
    private final Accounts accounts;
    private final Notices notices;
    private final EndingLetter letter;

    WarnOfEnds(Holders holders, Accounts accounts, Notices notices, EndingLetter letter) {
        this.holders = holders;
        this.accounts = accounts;
        this.notices = notices;
        this.letter = letter;
    }

    @Transactional
    public void here() {
        List<Holders.Ending> ending = holders.ending(DAYS);
        if (ending.isEmpty()) {
            return;
        }
        List<Correspondent> administrators =
                accounts.correspondents().stream()
                        .filter(one -> Rights.anywhere(one.agent(), Permission.ADMINISTER))
                        .toList();
        for (Holders.Ending one : ending) {
            notices.send(letter.toHolder(one));
            administrators.stream()
                    .filter(it -> it.agent().id() != one.agentId())
                    .forEach(it -> notices.send(letter.to(it, one)));
        }
    }

    /** Every morning, commune after commune. */
    @Configuration(proxyBeanMethods = false)
    static class Mornings {

        private static final LocalTime BEFORE_WORK = LocalTime.of(6, 40);

        @Bean
        RecurringTask<Void> warnOfEndingRightsTask(
                WarnOfEnds warn, Communes communes, Clock clock) {
            return Tasks.recurring(
                            "warn-of-ending-rights", Schedules.daily(clock.getZone(), BEFORE_WORK))
                    .execute(
                            (_, _) ->
                                    communes.all()
                                            .forEach(
                                                    commune ->
                                                            CommuneScope.run(
                                                                    commune.id(), warn::here)));
        }
    }
}
