package fr.parvis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
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
class ExactHeadersTest {

    private Server server;
    private int port;

    @BeforeEach
    void start() throws Exception {
        server = new Server();
        var connector = new ServerConnector(server);
        server.addConnector(connector);
        server.setHandler(new Echo());
        ExactHeaders.readExactly(server);
        server.start();
        port = connector.getLocalPort();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    /** Gives the cookies back in a header. */
    private static final class Echo extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.getHeaders().put("X-Read", request.getHeaders().get(HttpHeader.COOKIE));
            callback.succeeded();
            return true;
        }
    }

    @Test
    void aCookieOfOneRequestNeverColoursThoseOfTheNext() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var answers =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(read(socket, answers, "parvis-form=x")).isEqualTo("parvis-form=x");
            assertThat(read(socket, answers, "parvis-form=XyZ")).isEqualTo("parvis-form=XyZ");
        }
    }

    private static String read(Socket socket, BufferedReader answers, String cookie)
            throws IOException {
        String request = "GET / HTTP/1.1\r\nHost: a\r\nCookie: %s\r\n\r\n".formatted(cookie);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String echoed = null;
        for (String line = answers.readLine(); !line.isEmpty(); line = answers.readLine()) {
            if (line.startsWith("X-Read: ")) {
                echoed = line.substring("X-Read: ".length());
            }
        }
        return echoed;
    }
}
