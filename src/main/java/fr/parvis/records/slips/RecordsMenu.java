package fr.parvis.records.slips;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of retention in the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class RecordsMenu {

    private static final int BESIDE_THE_TOWN_HALL = 87;

    @Bean
    MenuEntry recordsMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK,
                "records.menu",
                "/bureau/conservation",
                BESIDE_THE_TOWN_HALL,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
