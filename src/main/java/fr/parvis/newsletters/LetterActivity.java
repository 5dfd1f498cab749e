package fr.parvis.newsletters;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What letters do with personal data: they name the agents who wrote them, to agents. */
@Configuration(proxyBeanMethods = false)
class LetterActivity {

    @Bean
    ProcessingActivity lettersActivity() {
        return new ProcessingActivity(
                "lettres",
                "newsletters.data.letters",
                Concerned.AGENTS,
                LegalBasis.PUBLIC_TASK,
                List.of(),
                Set.of("newsletter"));
    }
}
