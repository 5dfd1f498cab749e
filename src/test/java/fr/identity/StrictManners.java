package fr.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What FranceConnect and ProConnect refuse at their door: a parameter they do not know, and values
 * too easy to guess. Signs in whoever the header names, as if they had chosen an account.
 */
class StrictManners extends OncePerRequestFilter {

    private static final Set<String> FRANCE_CONNECT =
            Set.of(
                    "client_id",
                    "acr_values",
                    "response_type",
                    "nonce",
                    "state",
                    "redirect_uri",
                    "scope",
                    "claims",
                    "prompt",
                    "idp_hint",
                    "ui_locales");
    private static final Set<String> PRO_CONNECT =
            Set.of(
                    "client_id",
                    "acr_values",
                    "response_type",
                    "nonce",
                    "state",
                    "redirect_uri",
                    "scope",
                    "claims",
                    "prompt",
                    "idp_hint",
                    "login_hint",
                    "siret_hint",
                    "response_mode",
                    "code_challenge",
                    "code_challenge_method");
    private static final int SHORTEST = 32;

    private final TestProvider.World world;

    StrictManners(TestProvider.World world) {
        this.world = world;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/authorize");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!polite(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "Y030007");
            return;
        }
        String person = request.getHeader("X-Person");
        if (person.startsWith("!")) {
            response.sendRedirect(
                    request.getParameter("redirect_uri")
                            + "?error="
                            + person.substring(1)
                            + "&state="
                            + request.getParameter("state"));
            return;
        }
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                person,
                                "",
                                List.of(FactorGrantedAuthority.fromFactor("PASSWORD"))));
        chain.doFilter(request, response);
    }

    private boolean polite(HttpServletRequest request) {
        boolean residents = world.manners() == TestProvider.Manners.FRANCE_CONNECT;
        Set<String> known = residents ? FRANCE_CONNECT : PRO_CONNECT;
        return known.containsAll(request.getParameterMap().keySet())
                && longEnough(request.getParameter("nonce"))
                && longEnough(request.getParameter("state"))
                && (!residents || request.getParameter("acr_values") != null)
                && !"none".equals(request.getParameter("prompt"));
    }

    private static boolean longEnough(String value) {
        return value != null && value.length() >= SHORTEST;
    }
}
