package fr.parvis.procedures.web;

import fr.parvis.ui.MenuEntry;
import fr.parvis.ui.MenuEntry.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of this module are found. */
@Configuration(proxyBeanMethods = false)
class Menu {

    @Bean
    MenuEntry proceduresOnThePortal() {
        return new MenuEntry(Place.PORTAL, "procedures.menu", "/demarches", 10);
    }

    @Bean
    MenuEntry proceduresAtTheDesk() {
        return new MenuEntry(Place.DESK, "procedures.menu", "/bureau/demarches", 40);
    }
}
