package fr.parvis.ui.pages;

import fr.parvis.ui.CookieUse;
import fr.parvis.ui.frame.Cookies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cookies of a visitor’s own choices. */
@Configuration(proxyBeanMethods = false)
class PreferenceCookies {

    @Bean
    CookieUse languageCookie() {
        return new CookieUse(Cookies.LANGUAGE, "ui.cookie.language");
    }

    @Bean
    CookieUse schemeCookie() {
        return new CookieUse(Cookies.SCHEME, "ui.cookie.scheme");
    }

    @Bean
    CookieUse textCookie() {
        return new CookieUse(Cookies.TEXT, "ui.cookie.text");
    }

    @Bean
    CookieUse spacingCookie() {
        return new CookieUse(Cookies.SPACING, "ui.cookie.spacing");
    }
}
