package fr.parvis.search;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the search index does with personal data. */
@Configuration(proxyBeanMethods = false)
class SearchActivity {

    @Bean
    ProcessingActivity searchActivity() {
        return new ProcessingActivity(
                "recherche",
                "search.data.search",
                Concerned.AGENTS,
                LegalBasis.PUBLIC_TASK,
                List.of(),
                Set.of("search_entry"));
    }
}
