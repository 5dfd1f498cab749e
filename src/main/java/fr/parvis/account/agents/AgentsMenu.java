package fr.parvis.account.agents;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the agents' page among the settings. */
@Configuration(proxyBeanMethods = false)
class AgentsMenu {

    private static final int AFTER_THE_TOWN_HALL = 87;

    @Bean
    MenuEntry agentsMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "account.menu.agents",
                "/bureau/agents",
                AFTER_THE_TOWN_HALL,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
