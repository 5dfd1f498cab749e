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

    @Bean
    MenuEntry homePageSetting() {
        return writing("site.blocks.menu", "/bureau/site/accueil", 70);
    }

    @Bean
    MenuEntry portalMenuSetting() {
        return writing("site.menu.setting", "/bureau/site/menu", 71);
    }

    @Bean
    MenuEntry oldAddressesSetting() {
        return writing("site.moved.menu", "/bureau/site/adresses", 73);
    }

    @Bean
    MenuEntry accessibilitySetting() {
        return setting("site.declaration.menu", "/bureau/site/accessibilite", 75);
    }

    @Bean
    MenuEntry domainNamesSetting() {
        return setting("site.hosts.menu", "/bureau/site/domaines", 74);
    }

    @Bean
    MenuEntry lookSetting() {
        return setting("site.look.menu", "/bureau/site/apparence", 72);
    }

    /** What those who write arrange themselves. */
    private static MenuEntry writing(String key, String path, int order) {
        return new MenuEntry(Place.SETTINGS, key, path, order, MenuEntry.Readers.WRITERS);
    }

    private static MenuEntry setting(String key, String path, int order) {
        return new MenuEntry(Place.SETTINGS, key, path, order, MenuEntry.Readers.ADMINISTRATORS);
    }
}
