package fr.parvis.site.imports;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import fr.parvis.ui.MenuEntry;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What imports do with personal data, and their place among the settings. */
@Configuration(proxyBeanMethods = false)
class ImportActivity {

    private static final int AFTER_THE_LIBRARY = 73;

    @Bean
    ProcessingActivity importsOfSitesActivity() {
        return new ProcessingActivity(
                "reprise-site",
                "site.imports.data",
                Concerned.AGENTS,
                LegalBasis.PUBLIC_TASK,
                List.of(),
                Set.of("site_import", "site_import_item", "site_import_image"));
    }

    @Bean
    MenuEntry importsMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "site.imports.menu",
                ImportsController.PATH,
                AFTER_THE_LIBRARY,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
