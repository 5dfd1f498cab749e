package fr.parvis;

import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Reads headers as they were sent. Jetty remembers those of earlier requests of a connection and,
 * unless told otherwise, looks for them without regard to case: after {@code Cookie: a=x} it read
 * {@code Cookie: a=XYZ} as {@code a=xYZ}, and whoever bore that cookie was refused.
 */
@Component
class ExactHeaders implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(ExactHeaders::readExactly);
    }

    static void readExactly(Server server) {
        for (var connector : server.getConnectors()) {
            connector.getConnectionFactories().stream()
                    .filter(HttpConnectionFactory.class::isInstance)
                    .map(HttpConnectionFactory.class::cast)
                    .forEach(http -> http.getHttpConfiguration().setHeaderCacheCaseSensitive(true));
        }
    }
}
