package fr.parvis.account.federation;

import fr.parvis.ui.CookieUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one cookie of this room. */
@Configuration(proxyBeanMethods = false)
class FederationCookie {

    @Bean
    CookieUse cookieOfIdentities() {
        return new CookieUse(Journeys.COOKIE, "account.cookie.identity");
    }
}
