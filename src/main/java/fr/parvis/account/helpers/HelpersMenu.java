package fr.parvis.account.helpers;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the helpers' page among the settings. */
@Configuration(proxyBeanMethods = false)
class HelpersMenu {

    private static final int AFTER_THE_AGENTS = 88;

    @Bean
    MenuEntry helpersMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "account.menu.helpers",
                "/bureau/aidants",
                AFTER_THE_AGENTS,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
