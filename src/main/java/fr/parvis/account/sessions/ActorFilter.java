package fr.parvis.account.sessions;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.CommuneScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds who acts, for the journal, and keeps pages made for one person out of every cache: after
 * sign-out the back button of a shared computer must not show them.
 */
@Component
@Order(ActorFilter.ORDER)
class ActorFilter extends OncePerRequestFilter {

    /** After Spring Security (-100), whose refusals need no actor. */
    static final int ORDER = -90;

    private final RequestSessions sessions;

    ActorFilter(RequestSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Session> session =
                CommuneScope.find().isEmpty() || request.getRequestURI().startsWith("/assets/")
                        ? Optional.empty()
                        : sessions.acting(request);
        if (session.isPresent() || request.getRequestURI().startsWith("/bureau")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        Actor actor =
                session.map(it -> it.actor(request.getRemoteAddr()))
                        .orElseGet(() -> visitor(request));
        try {
            Actor.<Void, Exception>call(
                    actor,
                    () -> {
                        chain.doFilter(request, response);
                        return null;
                    });
        } catch (IOException | ServletException | RuntimeException expected) {
            throw expected;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    private static Actor visitor(HttpServletRequest request) {
        return new Actor(Actor.Kind.VISITOR, 0, "", request.getRemoteAddr());
    }
}
