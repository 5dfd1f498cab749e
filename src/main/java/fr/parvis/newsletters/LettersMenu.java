package fr.parvis.newsletters;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of letters in the menus. */
@Configuration(proxyBeanMethods = false)
class LettersMenu {

    @Bean
    MenuEntry lettersMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "newsletters.menu",
                LettersController.PATH,
                60,
                MenuEntry.Readers.ADMINISTRATORS);
    }

    @Bean
    MenuEntry returnedMailMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "newsletters.mailbox",
                MailboxController.PATH,
                94,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
