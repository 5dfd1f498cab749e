package fr.parvis.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps in the data folder how browsers reach the program that serves it, so that a command of the
 * terminal writes the same addresses.
 */
@Component
class PublicAddress {

    private static final String FILE = "address";

    private final Path data;
    private final String scheme;
    private final int port;

    PublicAddress(
            @Value("${parvis.data}") Path data,
            @Value("${parvis.public.scheme:https}") String scheme,
            @Value("${parvis.public.port:443}") int port) {
        this.data = data;
        this.scheme = scheme;
        this.port = port;
    }

    @EventListener
    void keep(WebServerInitializedEvent started) throws IOException {
        int seen = port == 0 ? started.getWebServer().getPort() : port;
        Files.createDirectories(data);
        Files.write(
                data.resolve(FILE),
                List.of("--parvis.public.scheme=" + scheme, "--parvis.public.port=" + seen));
    }

    /** As settings of the program; none where nothing ever served the folder. */
    static List<String> kept(Path data) {
        try {
            Path file = data.resolve(FILE);
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
