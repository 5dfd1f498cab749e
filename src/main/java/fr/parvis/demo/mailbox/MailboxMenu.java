package fr.parvis.demo.mailbox;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The mailbox in the menu of the portal. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class MailboxMenu {

    @Bean
    MenuEntry mailboxEntry() {
        return new MenuEntry(MenuEntry.Place.PORTAL, "demo.menu", "/demo/mailbox", 99);
    }
}
