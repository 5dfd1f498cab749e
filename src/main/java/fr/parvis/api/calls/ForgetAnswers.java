package fr.parvis.api.calls;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers are kept for a day, no longer: they hold what people answered. */
@Configuration(proxyBeanMethods = false)
class ForgetAnswers {

    @Bean
    RecurringTask<Void> forgetApiAnswersTask(GivenAnswers given, Communes communes, Clock clock) {
        return Tasks.recurring("forget-api-answers", FixedDelay.ofHours(1))
                .execute(
                        (_, _) ->
                                communes.all()
                                        .forEach(
                                                one ->
                                                        CommuneScope.run(
                                                                one.id(),
                                                                () ->
                                                                        given.forget(
                                                                                clock.instant()))));
    }
}
