package fr.parvis.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Parvis expects of clamd holds for the fake of the tests, and for a real daemon where the
 * environment names one: {@code PARVIS_TEST_CLAMD=127.0.0.1:3310}.
 */
@Tag("rules")
class ClamdTest {

    /** The harmless text that every antivirus agrees to take for a virus, in two halves. */
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static FakeClamd fake;

    @TempDir Path folder;

    @BeforeAll
    static void start() throws IOException {
        fake = new FakeClamd();
    }

    @AfterAll
    static void stop() throws IOException {
        fake.close();
    }

    static Stream<InetSocketAddress> daemons() {
        Stream<InetSocketAddress> real =
                Optional.ofNullable(System.getenv("PARVIS_TEST_CLAMD")).stream()
                        .map(address -> address.split(":"))
                        .map(a -> new InetSocketAddress(a[0], Integer.parseInt(a[1])));
        return Stream.concat(Stream.of(fake.address()), real);
    }

    @ParameterizedTest
    @MethodSource("daemons")
    void aHarmlessFileIsClean(InetSocketAddress daemon) throws IOException {
        assertThat(scan(daemon, new byte[300_000])).isEqualTo(Antivirus.Verdict.CLEAN);
    }

    @ParameterizedTest
    @MethodSource("daemons")
    void theTestVirusIsFound(InetSocketAddress daemon) throws IOException {
        assertThat(scan(daemon, EICAR.getBytes())).isEqualTo(Antivirus.Verdict.INFECTED);
    }

    @Test
    void aDaemonThatDoesNotAnswerIsDown() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(scan(new InetSocketAddress("127.0.0.1", port), new byte[1]))
                .isEqualTo(Antivirus.Verdict.DOWN);
    }

    private Antivirus.Verdict scan(InetSocketAddress daemon, byte[] content) throws IOException {
        return new Clamd(daemon).scan(Files.write(folder.resolve("file"), content));
    }
}
