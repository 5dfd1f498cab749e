package fr.parvis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Connections kept busy by sending next to nothing (“slowloris”). */
@ModuleTest
class SlowBodiesTest {

    private static final int MANY = 300;

    @Autowired Communes communes;
    @LocalServerPort int port;

    private Commune brest;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
    }

    @Test
    void hundredsOfThemKeepNobodyOut() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                slow.add(promise("POST /connexion", 100_000));
            }
            assertThat(new Browser(port, brest).get("/connexion").status()).isEqualTo(200);
            for (Socket socket : slow) {
                assertThat(socket.getInputStream().available())
                        .as("answered while all of them still wait")
                        .isZero();
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private Socket promise(String line, int length) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        String head =
                line
                        + " HTTP/1.1\r\nHost: "
                        + brest.mainHost()
                        + ":"
                        + port
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + length
                        + "\r\n\r\nemail=";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
