package fr.parvis.account.federation;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of FranceConnect and ProConnect in the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class FederationMenu {

    private static final int AFTER_THE_AGENTS = 91;

    @Bean
    MenuEntry federationMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK,
                "account.federation.menu",
                "/bureau/identites",
                AFTER_THE_AGENTS,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
