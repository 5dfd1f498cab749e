package fr.parvis.ui;

import fr.parvis.commune.Commune;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Full addresses of pages, for messages and documents: what a browser would type, not what the
 * program listens on.
 */
@Component
public class Addresses {

    private final String scheme;
    private volatile int port;

    /**
     * @param scheme {@code https} behind a proxy (the default of production), {@code http}
     *     otherwise
     * @param port as browsers see it; 0 takes the one the program listens on
     */
    Addresses(
            @Value("${parvis.public.scheme:https}") String scheme,
            @Value("${parvis.public.port:443}") int port) {
        this.scheme = scheme;
        this.port = port;
    }

    @EventListener
    void listening(WebServerInitializedEvent started) {
        if (port == 0) {
            port = started.getWebServer().getPort();
        }
    }

    /**
     * @param path from the root, starting with a slash
     */
    public String of(Commune commune, String path) {
        boolean usual = port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + commune.mainHost() + (usual ? "" : ":" + port) + path;
    }
}
