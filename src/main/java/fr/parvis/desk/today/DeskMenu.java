package fr.parvis.desk.today;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's place in the menu of agents: first. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {

    @Bean
    MenuEntry deskMenuEntry() {
        return new MenuEntry(MenuEntry.Place.DESK, "desk.menu", "/bureau", 0);
    }
}
