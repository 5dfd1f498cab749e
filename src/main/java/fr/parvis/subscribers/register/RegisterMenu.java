package fr.parvis.subscribers.register;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of subscribers among the settings, and of subscribing on the portal. */
@Configuration(proxyBeanMethods = false)
class RegisterMenu {

    @Bean
    MenuEntry subscribersMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "subscribers.register",
                RegisterController.PATH,
                61,
                MenuEntry.Readers.ADMINISTRATORS);
    }

    @Bean
    MenuEntry subscribeMenuEntry() {
        return new MenuEntry(MenuEntry.Place.PORTAL, "subscribers.menu", "/abonnements", 75);
    }
}
