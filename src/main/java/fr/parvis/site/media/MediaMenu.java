package fr.parvis.site.media;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library among the settings. */
@Configuration(proxyBeanMethods = false)
class MediaMenu {

    private static final int AFTER_THE_CONTENTS = 72;

    @Bean
    MenuEntry mediaMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "site.media.menu",
                LibraryController.PATH,
                AFTER_THE_CONTENTS,
                MenuEntry.Readers.WRITERS);
    }
}
