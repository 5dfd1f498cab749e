package fr.parvis;

import fr.parvis.ui.ErrorPages;
import fr.parvis.ui.RateLimits;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Who may pass. The desk is for agents, two corners of the portal for residents, everything else
 * for all. What signing in is, and what somebody meets who may not pass, belong to accounts; the
 * headers of every answer to the interface.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** After the commune is known and errors have their pages, before kept pages. */
    private static final int LIMITS_ORDER = -1750;

    private static final int ORIGIN_ORDER = -1740;

    private static final String[] WAYS_INTO_THE_DESK = {
        "/bureau/connexion",
        "/bureau/connexion/**",
        "/bureau/deconnexion",
        "/bureau/invitation/*",
        "/bureau/mot-de-passe",
        "/bureau/mot-de-passe/*"
    };

    private static final String[] DESK = {"/bureau", "/bureau/**"};

    private static final String[] OF_RESIDENTS = {
        "/mon-compte",
        "/mon-compte/**",
        "/mes-demandes",
        "/mes-demandes/**",
        "/confirmer",
        "/confirmer/**",
        "/mes-mandats",
        "/mes-mandats/**"
    };

    /**
     * They come with a token in a header, which no page of another site can send; cookies do not
     * count.
     */
    private static final String PROGRAMS = "/api/v1/**";

    /**
     * Leaving in one click comes from mail providers, without cookie and without page (RFC 8058).
     */
    private static final String ONE_CLICK = "/d/*";

    /** Providers of SMS come to an address that only they know, without any cookie. */
    private static final String NEWS_OF_SMS = "/sms/retour/*";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            SecurityContextRepository sessions,
            CsrfTokenRepository formTokens,
            AuthenticationEntryPoint signInFirst,
            AccessDeniedHandler refused)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(
                        none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(
                        forms ->
                                forms.csrfTokenRepository(formTokens)
                                        .ignoringRequestMatchers(PROGRAMS, NEWS_OF_SMS, ONE_CLICK))
                .exceptionHandling(
                        answers ->
                                answers.authenticationEntryPoint(signInFirst)
                                        .accessDeniedHandler(refused))
                .authorizeHttpRequests(SecurityConfiguration::doors)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    doors) {
        doors.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR).permitAll();
        doors.requestMatchers(WAYS_INTO_THE_DESK).permitAll();
        doors.requestMatchers(DESK).hasAuthority("AGENT");
        doors.requestMatchers(OF_RESIDENTS).hasAuthority("RESIDENT");
        doors.anyRequest().permitAll();
    }

    @Bean
    FilterRegistrationBean<Filter> limits(RateLimits limits, ErrorPages errors) {
        return at(LIMITS_ORDER, new RateLimitFilter(limits, errors));
    }

    @Bean
    FilterRegistrationBean<Filter> origin(ErrorPages errors) {
        return at(ORIGIN_ORDER, new SameOriginFilter(errors));
    }

    private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
