package fr.parvis.requests.filing;

import fr.parvis.ui.CookieUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cookie of a draft begun without an account. */
@Configuration(proxyBeanMethods = false)
class DraftCookieUse {

    @Bean
    CookieUse draftCookieUse() {
        return new CookieUse(DraftCookie.of("*"), "requests.cookie.draft");
    }
}
