package fr.parvis.requests.handling;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Folds the tally of one commune, the instance's name; one node does it. */
@Configuration(proxyBeanMethods = false)
class FoldTallyJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("fold-desk-tally");

    @Bean
    OneTimeTask<Void> foldDeskTallyTask(FoldTally tally) {
        return Tasks.oneTime(TASK)
                .execute(
                        (instance, _) ->
                                CommuneScope.run(
                                        new CommuneId(Integer.parseInt(instance.getId())),
                                        tally::fold));
    }
}
