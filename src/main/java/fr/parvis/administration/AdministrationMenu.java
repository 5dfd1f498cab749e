package fr.parvis.administration;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the town hall's page in the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class AdministrationMenu {

    @Bean
    MenuEntry townHallMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK,
                "administration.menu",
                "/bureau/mairie",
                85,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
