package fr.parvis.account.helpers;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the helpers' page in the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class HelpersMenu {

    /** Just after agents. */
    private static final int ORDER = 91;

    @Bean
    MenuEntry helpersMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK,
                "account.menu.helpers",
                "/bureau/aidants",
                ORDER,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
