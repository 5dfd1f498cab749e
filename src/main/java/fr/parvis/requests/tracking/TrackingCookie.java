package fr.parvis.requests.tracking;

import fr.parvis.ui.CookieUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cookie of who has shown the code of a request. */
@Configuration(proxyBeanMethods = false)
class TrackingCookie {

    @Bean
    CookieUse trackingCookieUse() {
        return new CookieUse(TrackingPass.COOKIE, "requests.cookie.tracking");
    }
}
