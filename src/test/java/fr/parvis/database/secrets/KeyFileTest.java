package fr.parvis.database.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.database.StartRefused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class KeyFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final byte[] PURPOSE = "hook:1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLAIN = "whsec_abc".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private KeyFile file;

    @BeforeEach
    void make() {
        file = new KeyFile(folder.resolve("keys/secrets.json"));
        file.write(KeyRing.first(NOW));
    }

    @Test
    void theFileIsForItsOwnerOnlyAndSoIsItsFolder() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(file.path().getParent())))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw-----w-", "rwxrwxrwx"})
    void aFileThatOthersReadIsRefusedWithWhatToType(String mode) throws Exception {
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(mode));

        assertThatThrownBy(file::read)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("chmod 600 " + file.path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"keys\":[]}",
                "not json",
                "{\"keys\":[{\"id\":\"zz\",\"from\":\"2026-11-22T09:00:00Z\",\"key\":\"AA==\"}]}",
                "{\"keys\":[{\"id\":\"00000001\",\"from\":\"soon\",\"key\":\"AA==\"}]}",
                "{\"keys\":[{\"id\":\"00000001\",\"from\":\"2026-11-22T09:00:00Z\",\"key\":\"AA==\"}]}",
                "{\"keys\":[{}]}",
                "{\"keys\":[{}],\"signing\":{\"key\":\"AA==\",\"publicKey\":\"AA==\"}}"
            })
    void aDamagedFileIsRefusedByItsName(String text) throws Exception {
        Files.writeString(file.path(), text);

        assertThatThrownBy(file::read)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.path().toString());
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        KeyRing ring = file.read();
        byte[] sealed = ring.newest().seal(PLAIN, PURPOSE);
        file.write(ring.with(RingKey.made(NOW.plusSeconds(1))));

        assertThat(file.read().keys()).hasSize(2);
        assertThat(file.read().named(RingKey.idOf(sealed)).orElseThrow().open(sealed, PURPOSE))
                .isEqualTo(PLAIN);
    }

    @Test
    void whatIsSignedIsCheckedByThePublicKeyAlone() {
        SigningKey key = file.read().signing();
        byte[] signature = key.sign(PLAIN);

        assertThat(Signatures.verify(key.publicKey(), PLAIN, signature)).isTrue();
        assertThat(Signatures.verify(key.publicKey(), PURPOSE, signature)).isFalse();
        assertThat(Signatures.verify(SigningKey.made().publicKey(), PLAIN, signature)).isFalse();
        assertThat(Signatures.verify(PLAIN, PLAIN, signature)).isFalse();
        assertThat(Signatures.fingerprint(key.publicKey())).matches("([0-9a-f]{4} ){3}[0-9a-f]{4}");
    }

    @Test
    void whatIsSealedOpensForNothingElseAndNotWhenOneBitChanged() {
        RingKey key = file.read().newest();
        byte[] sealed = key.seal(PLAIN, PURPOSE);

        assertThat(key.seal(PLAIN, PURPOSE)).isNotEqualTo(sealed);
        assertThatThrownBy(() -> key.open(sealed, "hook:2".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> key.open(sealed, PURPOSE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyOpensAtOnceAndSealsWhenItsTimeHasCome() {
        RingKey next = RingKey.made(NOW.plusSeconds(120));
        KeyRing ring = file.read().with(next);

        assertThat(ring.current(NOW.plusSeconds(119))).isNotEqualTo(next);
        assertThat(ring.current(NOW.plusSeconds(120))).isEqualTo(next);
        assertThat(ring.named(next.id())).contains(next);
    }

    @Test
    void aNodeLearnsAKeyOfAnotherTheMomentItMeetsIt() throws Exception {
        var keys = new Keys(file, Clock.fixed(NOW, ZoneOffset.UTC));
        RingKey added = addedByAnother();
        byte[] sealed = added.seal(PLAIN, PURPOSE);

        assertThat(keys.of(sealed).open(sealed, PURPOSE)).isEqualTo(PLAIN);
    }

    @Test
    void aNodeThatMeetsNoneLearnsItWithinAMinute() throws Exception {
        var clock = new Later();
        var keys = new Keys(file, clock);
        RingKey added = addedByAnother();
        assertThat(keys.current().id()).isNotEqualTo(added.id());

        clock.now = NOW.plus(Keys.LOOK_AGAIN).plusSeconds(1);

        assertThat(keys.current().id()).isEqualTo(added.id());
    }

    @Test
    void aNodeThatRunsGoesOnWithItsKeysWhileTheFileIsAway() throws Exception {
        var clock = new Later();
        var keys = new Keys(file, clock);
        byte[] sealed = keys.current().seal(PLAIN, PURPOSE);
        Files.delete(file.path());
        clock.now = NOW.plus(Duration.ofHours(1));

        assertThat(keys.current().seals(sealed)).isTrue();
        assertThat(keys.of(sealed).open(sealed, PURPOSE)).isEqualTo(PLAIN);
    }

    @Test
    void aValueUnderAKeyThatIsNowhereNamesTheFile() {
        var keys = new Keys(file, Clock.fixed(NOW, ZoneOffset.UTC));
        byte[] foreign = RingKey.made(NOW).seal(PLAIN, PURPOSE);

        assertThat(keys.know(foreign)).isFalse();
        assertThatThrownBy(() -> keys.of(foreign)).hasMessageContaining(file.path().toString());
    }

    @Test
    void theLastKeyIsNeverTakenAway() {
        KeyRing ring = file.read();

        assertThatThrownBy(() -> ring.without(Set.of(ring.newest())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private RingKey addedByAnother() throws Exception {
        RingKey added = RingKey.made(NOW.plusSeconds(1));
        file.write(file.read().with(added));
        // a file system may keep whole seconds only
        Files.setLastModifiedTime(
                file.path(),
                java.nio.file.attribute.FileTime.from(file.written().toInstant().plusSeconds(2)));
        return added;
    }

    private static final class Later extends Clock {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
