package fr.parvis.kiosk;

import fr.parvis.ui.CookieUse;
import fr.parvis.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cookies of this module and its place in the menu. */
@Configuration(proxyBeanMethods = false)
class KioskDeclarations {

    @Bean
    CookieUse kioskCookieUse() {
        return new CookieUse(KioskPass.DEVICE, "kiosk.cookie.device");
    }

    @Bean
    CookieUse kioskPresenceCookieUse() {
        return new CookieUse(KioskPass.PRESENCE, "kiosk.cookie.presence");
    }

    @Bean
    MenuEntry kiosksEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "kiosk.menu",
                KiosksController.PATH,
                75,
                MenuEntry.Readers.ADMINISTRATORS);
    }
}
