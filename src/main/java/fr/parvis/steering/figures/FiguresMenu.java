package fr.parvis.steering.figures;

import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the figures in the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class FiguresMenu {

    @Bean
    MenuEntry figuresMenuEntry() {
        return new MenuEntry(
                MenuEntry.Place.DESK,
                "steering.menu",
                "/bureau/chiffres",
                80,
                MenuEntry.Readers.HEADS);
    }
}
