package fr.parvis.ui.pages;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Origin;
import fr.parvis.ui.Addresses;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
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
    private final transient Addresses addresses;

    CommuneFilter(Communes communes, UnknownHostPage unknownHost, Addresses addresses) {
        this.addresses = addresses;
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
        if (isUnderAnotherName(request, commune.get())) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", addresses.of(commune.get(), address(request)));
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

    /**
     * Pages have one address, so that links, bookmarks and search engines agree. The desk stays
     * open under every name: that is where the main one is chosen.
     */
    private static boolean isUnderAnotherName(HttpServletRequest request, Commune commune) {
        String path = request.getRequestURI();
        return request.getDispatcherType() == DispatcherType.REQUEST
                && commune.hosts().size() > 1
                && commune.hosts().subList(1, commune.hosts().size()).contains(host(request))
                && ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))
                && !path.equals("/bureau")
                && !path.startsWith("/bureau/")
                && !path.startsWith("/.well-known/acme-challenge/");
    }

    private static String host(HttpServletRequest request) {
        return request.getServerName().toLowerCase(Locale.ROOT);
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
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
