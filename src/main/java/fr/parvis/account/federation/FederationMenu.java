package fr.parvis.account.federation;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of FranceConnect and ProConnect among the settings. */
@Configuration(proxyBeanMethods = false)
class FederationMenu {

    private static final int AFTER_THE_HELPERS = 89;

    @Bean
    MenuEntry federationMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "account.federation.menu",
                "/bureau/identites",
                AFTER_THE_HELPERS,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
