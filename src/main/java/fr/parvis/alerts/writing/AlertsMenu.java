package fr.parvis.alerts.writing;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Alerts in the menu of the desk: every agent may read what is told to residents. */
@Configuration(proxyBeanMethods = false)
class AlertsMenu {

    private static final int BEFORE_THE_FIGURES = 40;

    @Bean
    MenuEntry alertsMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK, "alerts.menu", "/bureau/alertes", BEFORE_THE_FIGURES);
    }
}
