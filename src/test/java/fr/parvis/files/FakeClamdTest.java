package fr.parvis.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class FakeClamdTest extends AntivirusContract {

    private FakeClamd fake;

    @BeforeEach
    void start() throws IOException {
        fake = new FakeClamd();
    }

    @AfterEach
    void stop() throws IOException {
        fake.close();
    }

    @Override
    InetSocketAddress address() {
        return fake.address();
    }

    @Test
    void aDaemonThatIsDownIsSaidToBeDown() throws IOException {
        fake.close();

        assertThat(new Clamd(fake.address()).scan(Files.createFile(folder.resolve("any"))))
                .isEqualTo(Antivirus.Verdict.DOWN);
    }
}
