package fr.parvis.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the terminal that Parvis is ready, once it has really answered a request. */
@Component
class ReadyAnnouncement {

    private static final int PATIENCE_MILLIS = 30_000;

    private final List<ReadyLines> contributions;
    private final boolean rehearsal;
    private int port;

    /**
     * @param rehearsal ends the program instead of serving: the build trains Java's cache so
     */
    ReadyAnnouncement(
            List<ReadyLines> contributions, @Value("${parvis.rehearsal:false}") boolean rehearsal) {
        this.contributions = contributions;
        this.rehearsal = rehearsal;
    }

    @EventListener
    void listening(WebServerInitializedEvent started) {
        port = started.getWebServer().getPort();
    }

    @EventListener
    void ready(ApplicationReadyEvent started) throws IOException {
        if (port == 0) {
            return;
        }
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        answer(address);
        print(address, System.out);
        if (rehearsal) {
            System.exit(SpringApplication.exit(started.getApplicationContext()));
        }
    }

    /** Any answer will do: without a commune the home page is not found, and yet answers. */
    private static void answer(URI address) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.getResponseCode();
        connection.disconnect();
    }

    private void print(URI address, PrintStream terminal) {
        terminal.println("Parvis is ready: " + address);
        contributions.stream()
                .flatMap(contribution -> contribution.lines(address).stream())
                .forEach(terminal::println);
        terminal.flush();
    }
}
