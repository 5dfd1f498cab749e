package fr.parvis;

import fr.parvis.ui.CookieUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cookie that proves a form came from this site. */
@Configuration(proxyBeanMethods = false)
class FormCookie {

    @Bean
    CookieUse formCookieUse() {
        return new CookieUse(FormTokens.COOKIE, "ui.cookie.form");
    }
}
