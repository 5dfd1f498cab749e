package fr.parvis.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.ModuleTest;
import fr.parvis.files.Files.Limits;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class FilesTest {

    private static final CommuneId HERE = new CommuneId(901);
    private static final CommuneId THERE = new CommuneId(902);

    @Autowired Files files;
    @Autowired SweepFiles sweep;
    @Autowired Blobs blobs;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void aFileIsKeptUnderItsRealTypeWithTheHashOfWhatIsKept() throws Exception {
        StoredFile file =
                here(() -> store("../photo.pdf", Samples.photograph(60, 40, 1)).orThrow());

        assertThat(file.name()).isEqualTo("photo.jpg");
        assertThat(file.mediaType()).isEqualTo("image/jpeg");
        assertThat(file.scan()).isEqualTo(StoredFile.Scan.NOT_SCANNED);
        byte[] kept = here(() -> read(file.id()));
        assertThat(file.size()).isEqualTo(kept.length);
        assertThat(file.sha256()).isEqualTo(sha256(kept));
        assertThat(here(() -> files.get(file.id()))).isEqualTo(file);
    }

    @Test
    void everyAcceptedFormatIsRecognisedByItsContent() throws Exception {
        assertThat(type(Samples.pdf())).isEqualTo("application/pdf");
        assertThat(type(Samples.image("png", 9, 9))).isEqualTo("image/png");
        assertThat(type(Samples.docx(Map.of()))).isEqualTo(Format.DOCX.mediaType());
        assertThat(type(Samples.odt("<manifest/>"))).isEqualTo(Format.ODT.mediaType());
        assertThat(type(HexFormat.of().parseHex(Samples.WEBP))).isEqualTo("image/jpeg");
    }

    @Test
    void refusalsNameTheFileAndTheLimit() throws Exception {
        assertThat(refusal("vide.pdf", new byte[0])).isEqualTo(new FileRefused.Empty("vide.pdf"));
        assertThat(refusal("a.pdf", "MZ program".getBytes()))
                .isInstanceOfSatisfying(
                        FileRefused.WrongType.class,
                        wrong -> assertThat(wrong.accepted()).startsWith("PDF, JPEG, PNG, WebP"));
        assertThat(refusal("IMG_1.HEIC", "\0\0\0\u0018ftypheic\0\0\0\0heicmif1".getBytes()))
                .isEqualTo(new FileRefused.Heic("IMG_1.HEIC"));
        byte[] archive = Samples.docx(Map.of());
        assertThat(refusal("a.docx", Arrays.copyOf(archive, archive.length - 9)))
                .isEqualTo(new FileRefused.Unreadable("a.docx"));
    }

    @Test
    void aFileOverTheLimitIsCountedToTheEndButNotWritten() throws Exception {
        var limits = new Limits(1_000, Set.of());

        var outcome =
                here(
                        () ->
                                files.store(
                                        "gros.pdf",
                                        new ByteArrayInputStream(new byte[5_000]),
                                        limits));

        assertThat(outcome)
                .isEqualTo(Outcome.refused(new FileRefused.TooBig("gros.pdf", 5_000, 1_000)));
    }

    @Test
    void aFieldMayAcceptFewerFormats() throws Exception {
        var photos = new Limits(1_000_000, Set.of("image/jpeg", "image/png"));

        var outcome =
                here(() -> files.store("a.pdf", new ByteArrayInputStream(Samples.pdf()), photos));

        assertThat(outcome)
                .isEqualTo(
                        Outcome.refused(
                                new FileRefused.WrongType(
                                        "a.pdf", "application/pdf", "JPEG, PNG")));
    }

    @Test
    void theFileOfACommuneDoesNotExistForAnother() throws Exception {
        long id = here(() -> store("a.pdf", Samples.pdf()).orThrow().id());

        assertThat(there(() -> files.get(List.of(id)))).isEmpty();
        assertThatThrownBy(() -> there(() -> files.open(id)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> there(() -> claim(id, "request:1")))
                .isInstanceOf(NoSuchElementException.class);
        there(() -> erase(id));
        assertThat(here(() -> read(id))).isNotEmpty();
    }

    @Test
    void aFileIsClaimedOnceAndTwiceBySameOwnerOnly() throws Exception {
        long id = here(() -> store("a.pdf", Samples.pdf()).orThrow().id());

        here(() -> claim(id, "request:1"));
        here(() -> claim(id, "request:1"));
        assertThatThrownBy(() -> here(() -> claim(id, "request:2")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatIsErasedIsGoneAfterCommitAndBackAfterRollback() throws Exception {
        long id = here(() -> store("a.pdf", Samples.pdf()).orThrow().id());

        here(
                () ->
                        transaction.execute(
                                work -> {
                                    files.erase(List.of(id));
                                    work.setRollbackOnly();
                                    return null;
                                }));
        assertThat(here(() -> read(id))).isNotEmpty();

        here(() -> erase(id));
        assertThat(here(() -> files.get(List.of(id)))).isEmpty();
    }

    @Test
    void onlyWhatNobodyClaimedWithinADayIsSwept() throws Exception {
        long old = here(() -> store("old.pdf", Samples.pdf()).orThrow().id());
        long recent = here(() -> store("recent.pdf", Samples.pdf()).orThrow().id());
        long claimed = here(() -> store("claimed.pdf", Samples.pdf()).orThrow().id());
        here(() -> claim(claimed, "request:1"));
        here(() -> age(old));
        here(() -> age(claimed));

        sweep.sweepAll();

        assertThat(here(() -> files.get(List.of(old, recent, claimed))))
                .extracting(StoredFile::name)
                .containsExactly("recent.pdf", "claimed.pdf");
    }

    @Test
    void whatAKilledProgramWasReceivingIsSweptAfterADay() throws Exception {
        Scratch old = blobs.scratch();
        java.nio.file.Files.write(old.received(), Samples.pdf());
        java.nio.file.Files.setLastModifiedTime(
                old.folder(), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        try (Scratch recent = blobs.scratch()) {
            sweep.sweepAll();

            assertThat(old.folder()).doesNotExist();
            assertThat(recent.folder()).exists();
        }
    }

    private String type(byte[] content) throws Exception {
        return here(() -> store("fichier", content).orThrow().mediaType());
    }

    private FileRefused refusal(String name, byte[] content) throws Exception {
        return switch (here(() -> store(name, content))) {
            case Outcome.Refused<StoredFile, FileRefused>(FileRefused reason) -> reason;
            case Outcome.Done<StoredFile, FileRefused> done -> throw new AssertionError(done);
        };
    }

    private Outcome<StoredFile, FileRefused> store(String name, byte[] content) {
        return files.store(name, new ByteArrayInputStream(content), Limits.DEFAULT);
    }

    private byte[] read(long id) throws IOException {
        try (InputStream in = files.open(id)) {
            return in.readAllBytes();
        }
    }

    private Void claim(long id, String owner) {
        files.claim(List.of(id), owner);
        return null;
    }

    private Void erase(long id) {
        files.erase(List.of(id));
        return null;
    }

    private Integer age(long id) {
        return jdbc.sql(
                        "update stored_file set stored_at = stored_at - interval '2 days' where id = ?")
                .param(id)
                .update();
    }

    private static <T> T here(Callable<T> work) throws Exception {
        return CommuneScope.call(HERE, work::call);
    }

    private static <T> T there(Callable<T> work) throws Exception {
        return CommuneScope.call(THERE, work::call);
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
