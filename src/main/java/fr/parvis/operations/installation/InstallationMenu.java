package fr.parvis.operations.installation;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the installation's page among the settings. */
@Configuration(proxyBeanMethods = false)
class InstallationMenu {

    private static final int LAST = 99;

    @Bean
    MenuEntry installationMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "operations.installation.title",
                "/bureau/installation",
                LAST,
                MenuEntry.Readers.OPERATORS);
    }
}
