package fr.parvis.requests.internal;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of agents' own requests in the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class InternalMenu {

    private static final int AFTER_PROCEDURES = 45;

    @Bean
    MenuEntry internalMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK,
                "requests.internal.menu",
                "/bureau/entre-agents",
                AFTER_PROCEDURES);
    }
}
