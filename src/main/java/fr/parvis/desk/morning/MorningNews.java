package fr.parvis.desk.morning;

import fr.parvis.account.Accounts;
import fr.parvis.account.Correspondent;
import fr.parvis.account.NewsChoice;
import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Communes;
import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItems;
import fr.parvis.kernel.WorkingDays;
import fr.parvis.notices.Notices;
import fr.parvis.ui.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to the agents of the current commune who want to be told; who has nothing is left alone.
 */
@Service
class MorningNews {

    static final LocalTime BEFORE_WORK = LocalTime.of(7, 0);

    private final List<WorkItems> sources;
    private final Accounts accounts;
    private final Communes communes;
    private final Notices notices;
    private final MorningLetter letter;
    private final TransactionTemplate transaction;

    MorningNews(
            List<WorkItems> sources,
            Accounts accounts,
            Communes communes,
            Notices notices,
            MorningLetter letter,
            TransactionTemplate transaction) {
        this.sources = sources;
        this.accounts = accounts;
        this.communes = communes;
        this.notices = notices;
        this.letter = letter;
        this.transaction = transaction;
    }

    /** Once a day, however often it is called; not on a day off. */
    void tellAll(LocalDate day) {
        String departement = communes.current().departement();
        if (WorkingDays.isWorkingDay(day, departement)) {
            Instant since =
                    lastWorkingDay(day, departement)
                            .atTime(BEFORE_WORK)
                            .atZone(Format.ZONE)
                            .toInstant();
            accounts.correspondents().stream()
                    .filter(one -> one.news() != NewsChoice.NEVER)
                    .filter(one -> Rights.anywhere(one.agent(), Permission.READ))
                    .forEach(one -> tell(one, day, since));
        }
    }

    /** On a Monday, what came since Friday is new. */
    private static LocalDate lastWorkingDay(LocalDate day, String departement) {
        LocalDate before = day.minusDays(1);
        while (!WorkingDays.isWorkingDay(before, departement)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private void tell(Correspondent to, LocalDate day, Instant since) {
        News news = news(to.agent(), since);
        transaction.executeWithoutResult(
                _ -> {
                    if (!news.nothing() && accounts.tellOnce(to.agent().id(), day)) {
                        notices.send(letter.of(to, news, day));
                    }
                });
    }

    private News news(SignedInAgent agent, Instant since) {
        WorkCounts counts =
                sources.stream()
                        .map(source -> source.counts(agent))
                        .reduce(WorkCounts.NONE, WorkCounts::plus);
        int arrived = sources.stream().mapToInt(source -> source.arrived(agent, since)).sum();
        return new News(arrived, counts);
    }
}
