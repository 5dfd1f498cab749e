package fr.parvis.site;

import fr.parvis.ui.MenuEntry;
import fr.parvis.ui.MenuEntry.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class SiteMenu {

    @Bean
    MenuEntry townHallEntry() {
        return new MenuEntry(Place.PORTAL, "site.menu.town-hall", "/#mairie", 80);
    }

    @Bean
    MenuEntry helpEntry() {
        return new MenuEntry(Place.PORTAL, "site.menu.help", "/aide", 90);
    }
}
