package fr.parvis.account.federation;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done with the identities that FranceConnect vouches for. */
@Configuration(proxyBeanMethods = false)
class IdentityActivity {

    @Bean
    ProcessingActivity identitiesActivity() {
        return new ProcessingActivity(
                "identites",
                "account.data.identities",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of("RGPD, art. 32"),
                Set.of("resident_identity", "provider_answer", "provider_session"));
    }
}
