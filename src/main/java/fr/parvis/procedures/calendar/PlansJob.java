package fr.parvis.procedures.calendar;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node of all looks for plans whose hour has come. */
@Configuration(proxyBeanMethods = false)
class PlansJob {

    @Bean
    RecurringTask<Void> carryOutProcedurePlansTask(CarryOutPlans plans) {
        return Tasks.recurring("carry-out-procedure-plans", FixedDelay.ofSeconds(60))
                .execute((_, _) -> plans.everywhere());
    }
}
