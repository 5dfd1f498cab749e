package fr.parvis.administration.reviews;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.account.HeldRights;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the review of a quarter: every right that is held, to be confirmed or withdrawn. None in
 * the quarter in which the town hall opened.
 */
@Service
public class OpenReview {

    private static final int DAYS_TO_DO_IT = 30;

    private final Reviews reviews;
    private final HeldRights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenReview(Reviews reviews, HeldRights rights, ApplicationEventPublisher events, Clock clock) {
        this.reviews = reviews;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    /** In the current commune, where it is time and nobody did yet. */
    @Transactional
    public void here() {
        LocalDate today = LocalDate.now(clock);
        LocalDate quarter = Review.quarterOf(today);
        if (reviews.began().filter(quarter::isAfter).isPresent()) {
            reviews.add(quarter, clock.instant(), today.plusDays(DAYS_TO_DO_IT))
                    .ifPresent(this::fill);
        }
    }

    private void fill(long review) {
        rights.all().forEach(held -> reviews.add(review, held));
        events.publishEvent(ReviewFact.of("opened", review, ""));
    }

    /** Every morning, commune after commune. */
    @Configuration(proxyBeanMethods = false)
    static class Mornings {

        private static final LocalTime BEFORE_WORK = LocalTime.of(6, 45);

        @Bean
        RecurringTask<Void> openReviewTask(OpenReview open, Communes communes, Clock clock) {
            return Tasks.recurring(
                            "open-access-review", Schedules.daily(clock.getZone(), BEFORE_WORK))
                    .execute(
                            (_, _) ->
                                    communes.all()
                                            .forEach(
                                                    commune ->
                                                            CommuneScope.run(
                                                                    commune.id(), open::here)));
        }
    }
}
