package fr.parvis;

import fr.parvis.kernel.Actor;
import fr.parvis.ui.ErrorPages;
import fr.parvis.ui.RateLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Who may pass. The desk is for agents, two corners of the portal for residents, everything else
 * for all. Signing in, sessions and what is answered to whom may not pass belong to accounts.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] DESK_DOORS = {
        "/bureau/connexion",
        "/bureau/deconnexion",
        "/bureau/invitation/*",
        "/bureau/mot-de-passe",
        "/bureau/mot-de-passe/*"
    };

    private static final String[] RESIDENTS_ONLY = {
        "/mon-compte", "/mon-compte/**", "/mes-demandes", "/mes-demandes/**"
    };
}
