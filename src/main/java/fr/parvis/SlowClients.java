package fr.parvis;

import java.time.Duration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * How slow a sender may be: a hundredth of the slowest telephone line in use. And how many may be:
 * as many as there are connections. Jetty's virtual threads come with 200 permits, which 200 slow
 * senders would take, and then nobody's answer could end; a virtual thread that waits costs next to
 * nothing.
 */
@Component
class SlowClients implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private static final long BYTES_PER_SECOND = 100;
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int UNLIMITED = 0;

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(SlowClients::limit);
    }

    private static void limit(Server server) {
        if (server.getThreadPool() instanceof VirtualThreadPool threads) {
            threads.setMaxConcurrentTasks(UNLIMITED);
        }
        var paced = new PacedBodies(BYTES_PER_SECOND, GRACE);
        paced.setHandler(server.getHandler());
        server.setHandler(paced);
    }
}
