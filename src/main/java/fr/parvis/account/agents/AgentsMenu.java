package fr.parvis.account.agents;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the agents' page in the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class AgentsMenu {

    private static final int LAST = 90;

    @Bean
    MenuEntry agentsMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK,
                "account.menu.agents",
                "/bureau/agents",
                LAST,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
