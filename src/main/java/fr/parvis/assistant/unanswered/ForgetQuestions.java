package fr.parvis.assistant.unanswered;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night: questions older than twelve months go. */
@Configuration(proxyBeanMethods = false)
class ForgetQuestions {

    private static final int MONTHS = 12;
    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    @Bean
    RecurringTask<Void> forgetQuestionsTask(Communes communes, QuestionStore store, Clock clock) {
        return Tasks.recurring("forget-questions", Schedules.daily(NIGHT))
                .execute((_, _) -> forget(communes, store, clock));
    }

    static void forget(Communes communes, QuestionStore store, Clock clock) {
        LocalDate before = LocalDate.now(clock.withZone(Format.ZONE)).minusMonths(MONTHS);
        for (Commune commune : communes.all()) {
            CommuneScope.run(commune.id(), () -> store.forget(before));
        }
    }
}
