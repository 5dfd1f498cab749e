package fr.parvis.ui.pages;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Origin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * The edge: the host name selects the commune, which stays bound for the rest of the request. A
 * second dispatch of the same request (server-sent events, errors) may run on another thread, so it
 * comes through here again.
 */
final class CommuneFilter extends HttpFilter {

    private final transient Communes communes;
    private final transient UnknownHostPage unknownHost;

    CommuneFilter(Communes communes, UnknownHostPage unknownHost) {
        this.communes = communes;
        this.unknownHost = unknownHost;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Commune> commune = communes.byHost(request.getServerName());
        if (commune.isEmpty()) {
            unknownHost.write(request, response);
            return;
        }
        var visitor = new Actor(Actor.Kind.VISITOR, 0, "", request.getRemoteAddr());
        try {
            CommuneScope.call(
                    commune.get().id(),
                    () ->
                            Actor.call(
                                    visitor,
                                    () ->
                                            Origin.call(
                                                    origin(request),
                                                    () -> proceed(chain, request, response))));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static Origin origin(HttpServletRequest request) {
        return Origin.ofRequest(request.getRequestURI(), request.getHeader(HttpHeaders.USER_AGENT));
    }

    /** A scope lets one type of checked exception through, a servlet throws two. */
    private static Void proceed(
            FilterChain chain, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
