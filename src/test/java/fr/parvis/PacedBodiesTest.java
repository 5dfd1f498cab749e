package fr.parvis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class PacedBodiesTest {

    private static final int LENGTH = 400;

    private final AtomicReference<String> read = new AtomicReference<>();
    private Server server;
    private int port;

    @BeforeEach
    void start() throws Exception {
        server = new Server();
        var connector = new ServerConnector(server);
        server.addConnector(connector);
        var paced = new PacedBodies(1_000, Duration.ofMillis(200));
        paced.setHandler(new Reader());
        server.setHandler(paced);
        server.start();
        port = connector.getLocalPort();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    /** Reads a body as forms are read, and keeps it. */
    private final class Reader extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            read.set(Content.Source.asString(request));
            response.setStatus(200);
            callback.succeeded();
            return true;
        }
    }

    @Test
    void aBodyThatComesAtOnceIsRead() throws IOException {
        try (Socket socket = promise()) {
            socket.getOutputStream().write("a".repeat(LENGTH).getBytes(StandardCharsets.US_ASCII));
            assertThat(status(socket)).isEqualTo("HTTP/1.1 200 OK");
            assertThat(read.get()).hasSize(LENGTH);
        }
    }

    @Test
    void aSenderWhoPausesOnceAndThenGoesOnIsRead() throws Exception {
        try (Socket socket = promise()) {
            socket.getOutputStream().write("a".repeat(300).getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(600);
            socket.getOutputStream().write("a".repeat(100).getBytes(StandardCharsets.US_ASCII));
            assertThat(status(socket)).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @Test
    void aSenderWhoGivesNextToNothingIsToldToStop() throws Exception {
        try (Socket socket = promise()) {
            for (int i = 0; i < 60 && socket.getInputStream().available() == 0; i++) {
                socket.getOutputStream().write('a');
                socket.getOutputStream().flush();
                Thread.sleep(50);
            }
            assertThat(status(socket)).isEqualTo("HTTP/1.1 408 Request Timeout");
            assertThat(read.get()).isNull();
        }
    }

    private Socket promise() throws IOException {
        var socket = new Socket("127.0.0.1", port);
        String head = "POST / HTTP/1.1\r\nHost: here\r\nContent-Length: " + LENGTH + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String status(Socket socket) throws IOException {
        var line = new StringBuilder();
        for (int c = socket.getInputStream().read(); c != '\r' && c >= 0; ) {
            line.append((char) c);
            c = socket.getInputStream().read();
        }
        return line.toString();
    }
}
