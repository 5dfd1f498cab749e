package fr.parvis.requests.hooks;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of connections in the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class HooksMenu {

    private static final int AFTER_THE_TOWN_HALL = 88;

    @Bean
    MenuEntry hooksMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK,
                "requests.hooks.menu",
                "/bureau/raccordements",
                AFTER_THE_TOWN_HALL,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
