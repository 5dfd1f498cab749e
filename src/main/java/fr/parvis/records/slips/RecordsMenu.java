package fr.parvis.records.slips;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of retention among the settings. */
@Configuration(proxyBeanMethods = false)
class RecordsMenu {

    private static final int AFTER_THE_REGISTER = 91;

    @Bean
    MenuEntry recordsMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "records.menu",
                "/bureau/conservation",
                AFTER_THE_REGISTER,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
