package fr.parvis.administration;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of settings in the menu of the desk, and what this module adds to it. */
@Configuration(proxyBeanMethods = false)
class AdministrationMenu {

    @Bean
    MenuEntry settingsMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK,
                "administration.settings.menu",
                MenuEntry.SETTINGS_PAGE,
                85,
                MenuEntry.Readers.KEEPERS);
    }

    @Bean
    MenuEntry townHallMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "administration.menu",
                "/bureau/mairie",
                85,
                MenuEntry.Readers.ADMINISTRATORS);
    }

    @Bean
    MenuEntry journalMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "administration.journal.title",
                "/bureau/mairie/journal",
                86,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
