package fr.parvis.newsletters;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of letters in the menus. */
@Configuration(proxyBeanMethods = false)
class LettersMenu {

    private static final int AFTER_THE_SITE = 46;

    @Bean
    MenuEntry lettersMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK,
                "newsletters.menu",
                LettersController.PATH,
                AFTER_THE_SITE,
                MenuEntry.Readers.WRITERS);
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
