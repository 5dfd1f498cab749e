package fr.parvis.site.care;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the site does with personal data. */
@Configuration(proxyBeanMethods = false)
class ContentActivity {

    @Bean
    ProcessingActivity contentsOfTheSiteActivity() {
        return new ProcessingActivity(
                "site",
                "site.data.contents",
                Concerned.AGENTS,
                LegalBasis.PUBLIC_TASK,
                List.of(),
                Set.of(
                        "site_content",
                        "site_revision",
                        "site_address",
                        "site_step",
                        "site_rubric",
                        "site_review"));
    }
}
