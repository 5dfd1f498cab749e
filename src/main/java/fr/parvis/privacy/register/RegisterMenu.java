package fr.parvis.privacy.register;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the register among the settings. */
@Configuration(proxyBeanMethods = false)
class RegisterMenu {

    @Bean
    MenuEntry registerEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "privacy.menu",
                "/bureau/registre",
                90,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
