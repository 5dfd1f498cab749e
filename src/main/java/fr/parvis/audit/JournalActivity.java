package fr.parvis.audit;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journal does with personal data. */
@Configuration(proxyBeanMethods = false)
class JournalActivity {

    @Bean
    ProcessingActivity journalActivity() {
        return new ProcessingActivity(
                "journal",
                "audit.data.journal",
                Concerned.RESIDENTS,
                LegalBasis.LEGAL_OBLIGATION,
                List.of("RGPD, art. 5, 1, f et 32", "Délibération CNIL n° 2021-122"),
                Set.of("journal"));
    }
}
