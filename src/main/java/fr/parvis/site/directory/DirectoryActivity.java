package fr.parvis.site.directory;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done with the addresses of those who keep a card. */
@Configuration(proxyBeanMethods = false)
class DirectoryActivity {

    static final String CODE = "annuaire";

    @Bean
    ProcessingActivity cardsOfTheDirectoryActivity() {
        return new ProcessingActivity(
                CODE,
                "directory.data",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of(),
                Set.of("site_card_link", "site_card_change"));
    }
}
