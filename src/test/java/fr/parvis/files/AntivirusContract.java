package fr.parvis.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Parvis expects of clamd: holds for the fake of the tests and for the real daemon. */
abstract class AntivirusContract {

    /** The harmless text that every antivirus agrees to take for a virus, in two halves. */
    static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir Path folder;

    abstract InetSocketAddress address();

    @Test
    void aHarmlessFileIsClean() throws IOException {
        assertThat(scan(new byte[300_000])).isEqualTo(Antivirus.Verdict.CLEAN);
    }

    @Test
    void theTestVirusIsFound() throws IOException {
        assertThat(scan(EICAR.getBytes())).isEqualTo(Antivirus.Verdict.INFECTED);
    }

    private Antivirus.Verdict scan(byte[] content) throws IOException {
        return new Clamd(address()).scan(Files.write(folder.resolve("file"), content));
    }
}
