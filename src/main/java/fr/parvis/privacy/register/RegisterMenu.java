package fr.parvis.privacy.register;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the register in the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class RegisterMenu {

    @Bean
    MenuEntry registerEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK,
                "privacy.menu",
                "/bureau/registre",
                87,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
