package fr.parvis.site.editing;

import fr.parvis.ui.MenuEntry;
import fr.parvis.ui.MenuEntry.Place;
import fr.parvis.ui.MenuEntry.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this room in the menus of agents. */
@Configuration(proxyBeanMethods = false)
class EditingMenu {

    private static final int AFTER_PROCEDURES = 45;

    @Bean
    MenuEntry writeTheSiteEntry() {
        return new MenuEntry(
                Place.DESK, "site.desk.menu", "/bureau/site", AFTER_PROCEDURES, Readers.WRITERS);
    }

    @Bean
    MenuEntry settingsOfWritingEntry() {
        return new MenuEntry(
                Place.SETTINGS,
                "site.settings.menu",
                "/bureau/site/reglages",
                AFTER_PROCEDURES,
                Readers.ADMINISTRATORS);
    }
}
