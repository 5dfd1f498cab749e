package fr.parvis.procedures.data;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the studio does with the names of those who write procedures. */
@Configuration(proxyBeanMethods = false)
class StudioActivity {

    @Bean
    ProcessingActivity studioActivity() {
        return new ProcessingActivity(
                "atelier",
                "procedures.data.studio",
                Concerned.AGENTS,
                LegalBasis.PUBLIC_TASK,
                List.of(),
                Set.of(
                        "procedure_draft",
                        "procedure_change",
                        "procedure_plan",
                        "procedure_remark"));
    }
}
