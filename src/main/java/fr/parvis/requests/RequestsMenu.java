package fr.parvis.requests;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's places in the menu. */
@Configuration(proxyBeanMethods = false)
class RequestsMenu {

    @Bean
    MenuEntry trackingEntry() {
        return new MenuEntry(MenuEntry.Place.PORTAL, "requests.menu.tracking", "/suivi", 20);
    }

    @Bean
    MenuEntry counterEntry() {
        return new MenuEntry(MenuEntry.Place.DESK, "requests.counter.menu", "/bureau/guichet", 10);
    }

    @Bean
    MenuEntry scansEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK, "requests.scan.menu", "/bureau/numerisation", 15);
    }
}
