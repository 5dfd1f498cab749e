package fr.parvis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.ModuleTest;
import fr.parvis.audit.Verification.Broken;
import fr.parvis.audit.Verification.Fault;
import fr.parvis.audit.Verification.Intact;
import fr.parvis.audit.VerifyExport.NotAnExport;
import fr.parvis.audit.VerifyExport.Result;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ModuleTest
class ExportTest {

    @Autowired ExportJournal export;
    @Autowired SealJournal seal;
    @Autowired ApplicationEventPublisher events;
    @TempDir Path folder;

    private final CommuneId commune =
            new CommuneId(4_000_000 + ThreadLocalRandom.current().nextInt(900_000));

    private Path file;
    private List<String> lines;

    @BeforeEach
    void take() throws IOException {
        for (int i = 0; i < 5; i++) {
            String detail = "line " + i + " – é\u2028\"";
            CommuneScope.run(
                    commune, () -> events.publishEvent(new JournalFact("journal.test", detail)));
        }
        seal.sealAll();
        file = exported(null, null);
        lines = Files.readAllLines(file);
    }

    @Test
    void anExportedJournalProvesItselfAndNamesTheKeyThatSignedIt() throws Exception {
        Result result = VerifyExport.verify(file);

        assertThat(result.found()).isEqualTo(new Intact(5));
        assertThat(result.commune()).isEqualTo("Brest");
        assertThat(result.fingerprint()).isEqualTo(export.fingerprint());
        assertThat(lines).hasSize(7);
    }

    @Test
    void takingItOutIsWrittenInIt() throws Exception {
        seal.sealAll();

        Path again = exported(null, null);

        assertThat(Files.readString(again)).contains("journal.exported");
        assertThat(VerifyExport.verify(again).found()).isEqualTo(new Intact(6));
    }

    @Test
    void someDaysWithoutALineAreAnExportToo() throws Exception {
        Path none = exported(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31));

        assertThat(VerifyExport.verify(none).found()).isEqualTo(new Intact(0));
    }

    @Test
    void aChangedLineIsNamed() throws Exception {
        changed(2, lines.get(2).replace("line 2", "line X"));

        assertThat(found()).isEqualTo(new Broken(id(2), 3, Fault.ALTERED_ENTRY));
    }

    @Test
    void aLineRemovedInTheMiddleBreaksTheLinkOfTheNext() throws Exception {
        lines.remove(2);

        assertThat(found()).isEqualTo(new Broken(id(2), 4, Fault.BROKEN_LINK));
    }

    @Test
    void aLineRemovedAtEitherEndIsMissed() throws Exception {
        var all = List.copyOf(lines);
        lines.remove(4);
        assertThat(found()).isEqualTo(new Broken(0, 5, Fault.CUT_OFF));

        lines = new ArrayList<>(all);
        lines.remove(0);
        assertThat(found()).isEqualTo(new Broken(id(0), 2, Fault.BROKEN_LINK));
    }

    @Test
    void aLinePutInOrPutElsewhereIsNamed() throws Exception {
        var all = List.copyOf(lines);
        lines.add(3, lines.get(1));
        assertThat(found()).isEqualTo(new Broken(id(1), 2, Fault.BROKEN_LINK));

        lines = new ArrayList<>(all);
        lines.add(2, lines.remove(3));
        assertThat(found()).isEqualTo(new Broken(id(2), 4, Fault.BROKEN_LINK));
    }

    @Test
    void aChangedManifestOrNoneIsSeen() throws Exception {
        var all = List.copyOf(lines);
        changed(5, lines.get(5).replace("Brest", "Quimper"));
        assertThat(found()).isEqualTo(new Broken(0, 0, Fault.ALTERED_FILE));

        lines = new ArrayList<>(all.subList(0, 5));
        assertThat(found()).isEqualTo(new Broken(0, 0, Fault.CUT_OFF));
    }

    @Test
    void aSpaceMoreInALineIsSeen() throws Exception {
        changed(1, lines.get(1).replaceFirst(",", ", "));

        assertThat(found()).isEqualTo(new Broken(0, 0, Fault.ALTERED_FILE));
    }

    @Test
    void whatIsNoExportedJournalIsSaidToBeNone() throws Exception {
        for (String text : List.of("", "hello", "{}\n{}\n", "a\nb\nc\n", "\u0000")) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> VerifyExport.verify(file)).isInstanceOf(NotAnExport.class);
        }
    }

    private Path exported(LocalDate from, LocalDate until) throws IOException {
        Path path = Files.createTempFile(folder, "journal", ".jsonl");
        try (OutputStream out = Files.newOutputStream(path)) {
            CommuneScope.run(commune, () -> write(from, until, out));
        }
        return path;
    }

    private void write(LocalDate from, LocalDate until, OutputStream out) {
        try {
            export.write("Brest", from, until, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void changed(int line, String text) {
        assertThat(text).isNotEqualTo(lines.get(line));
        lines.set(line, text);
    }

    private Verification found() throws Exception {
        Files.write(file, lines);
        return VerifyExport.verify(file).found();
    }

    private long id(int line) {
        return Long.parseLong(lines.get(line).replaceFirst("(?s).*?\"id\":(\\d+).*", "$1"));
    }
}
