package fr.parvis;

import java.time.Duration;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** How slow a sender may be: a hundredth of the slowest telephone line in use. */
@Component
class SlowClients implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private static final long BYTES_PER_SECOND = 100;
    private static final Duration GRACE = Duration.ofSeconds(10);

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(SlowClients::limit);
    }

    private static void limit(Server server) {
        var paced = new PacedBodies(BYTES_PER_SECOND, GRACE);
        paced.setHandler(server.getHandler());
        server.setHandler(paced);
    }
}
