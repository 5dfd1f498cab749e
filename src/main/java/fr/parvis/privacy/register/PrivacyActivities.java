package fr.parvis.privacy.register;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module itself does with personal data. */
@Configuration(proxyBeanMethods = false)
class PrivacyActivities {

    @Bean
    ProcessingActivity rightsActivity() {
        return new ProcessingActivity(
                "droits",
                "privacy.data.rights",
                Concerned.RESIDENTS,
                LegalBasis.LEGAL_OBLIGATION,
                List.of("RGPD, art. 12 à 22 et 30"),
                Set.of("personal_copy", "register_entry"));
    }
}
