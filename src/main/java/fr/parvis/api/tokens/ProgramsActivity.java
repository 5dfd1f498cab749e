package fr.parvis.api.tokens;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the interface for programs keeps about people. */
@Configuration(proxyBeanMethods = false)
class ProgramsActivity {

    @Bean
    ProcessingActivity programsActivityBean() {
        return new ProcessingActivity(
                "logiciels",
                "api.data.programs",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of(),
                Set.of("api_token", "api_answer", "api_reference"));
    }
}
