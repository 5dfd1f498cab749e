package fr.parvis.requests.hooks;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of connections among the settings. */
@Configuration(proxyBeanMethods = false)
class HooksMenu {

    private static final int AFTER_THE_DATA = 92;

    @Bean
    MenuEntry hooksMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "requests.hooks.menu",
                "/bureau/raccordements",
                AFTER_THE_DATA,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
