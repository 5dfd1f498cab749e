package fr.parvis.account.mandates;

import fr.parvis.ui.CookieUse;
import fr.parvis.ui.OwnCookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cookie of who acts for somebody. */
@Configuration(proxyBeanMethods = false)
class ModeCookieUse {

    @Bean
    CookieUse mandateCookie() {
        return new CookieUse(new OwnCookie(ModeCookie.NAME, null), "account.cookie.mandate");
    }
}
