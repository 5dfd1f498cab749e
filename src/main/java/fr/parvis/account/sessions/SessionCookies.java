package fr.parvis.account.sessions;

import fr.parvis.ui.CookieUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cookies of who is signed in. */
@Configuration(proxyBeanMethods = false)
class SessionCookies {

    @Bean
    CookieUse agentCookie() {
        return new CookieUse(AccountKind.AGENT.cookie(), "account.cookie.agent");
    }

    @Bean
    CookieUse residentCookie() {
        return new CookieUse(AccountKind.RESIDENT.cookie(), "account.cookie.resident");
    }
}
