package fr.parvis.alerts.settings;

import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of these settings in the menu, and what is sealed here. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    private static final int AFTER_THE_HOOKS = 94;

    @Bean
    MenuEntry alertSettingsMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "alerts.settings.title",
                AlertSettingsController.PATH,
                AFTER_THE_HOOKS,
                MenuEntry.Readers.ADMINISTRATORS);
    }

    @Bean
    SealedColumn tokenOfSocialNetwork() {
        return AlertSettingStore.TOKEN;
    }
}
