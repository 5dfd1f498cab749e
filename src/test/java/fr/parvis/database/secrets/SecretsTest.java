package fr.parvis.database.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.database.InstallationSecret;
import fr.parvis.database.StartRefused;
import fr.parvis.database.secrets.TurnKeys.Use;
import fr.parvis.kernel.CommuneScope;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class SecretsTest {

    @Autowired Secrets secrets;
    @Autowired TurnKeys turn;
    @Autowired SealAgain again;
    @Autowired Canary canary;
    @Autowired InstallationSecret installation;
    @Autowired Communes communes;
    @Autowired JdbcClient jdbc;
    @Autowired @FlywayDataSource DataSource owner;
    @TempDir Path folder;

    private final String name = "hook-" + UUID.randomUUID();
    private Commune brest;
    private Commune quimper;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void whatACommuneSealsOpensThereForTheSamePurposeAndNowhereElse() {
        byte[] sealed = CommuneScope.call(brest.id(), () -> secrets.seal("hook", "whsec_é"));

        assertThat(new String(sealed)).doesNotContain("whsec");
        assertThat(open(brest, "hook", sealed)).isEqualTo("whsec_é");
        assertThatThrownBy(() -> open(quimper, "hook", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(brest, "totp", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutACommuneNothingIsSealed() {
        assertThatThrownBy(() -> secrets.seal("hook", "x"))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void whenTheKeyTurnsEverySecretFollowsAndTheOldKeyCanGo() {
        keep(brest, "of Brest");
        keep(quimper, "of Quimper");
        String before = current().name();
        byte[] early = kept(brest);

        turn.rotate(Duration.ZERO);
        assertThat(open(brest, "hook", early)).isEqualTo("of Brest");
        assertThat(turn.retire()).extracting(Use::name).contains(before);
        again.whereKeysTurned();

        assertThat(kept(brest)).isNotEqualTo(early);
        assertThat(open(brest, "hook", kept(brest))).isEqualTo("of Brest");
        assertThat(open(quimper, "hook", kept(quimper))).isEqualTo("of Quimper");
        assertThat(turn.retire()).isEmpty();
        assertThat(turn.uses()).extracting(Use::name).doesNotContain(before);
        assertThatThrownBy(() -> open(brest, "hook", early)).hasMessageContaining("secrets.json");
    }

    @Test
    void aKeyForLaterDoesNotSealYet() {
        String before = current().name();
        Use later = turn.rotate(Duration.ofHours(1));

        assertThat(current().name()).isEqualTo(before);
        assertThat(turn.uses()).extracting(Use::name).contains(later.name());
        assertThat(later.from()).isAfter(Instant.now().plusSeconds(3000));
    }

    @Test
    void theInstallationsSecretStaysTheSameAndIsNoLongerInTheDatabase() {
        byte[] secret = installation.read();
        JdbcClient all = JdbcClient.create(owner);
        all.sql("update installation_secret set value = ?, sealed = null").param(secret).update();

        assertThat(installation.read()).isEqualTo(secret).hasSizeGreaterThan(30);

        assertThat(all.sql("select value from installation_secret").query().singleRow())
                .containsEntry("value", null);
        assertThat(all.sql("select sealed from installation_secret").query(byte[].class).single())
                .isNotEqualTo(secret);
        assertThat(installation.read()).isEqualTo(secret);
    }

    @Test
    void aStartWithoutTheFileOrWithAnotherOneIsRefusedByItsName() {
        var file = new KeyFile(folder.resolve("secrets.json"));

        assertThatThrownBy(() -> canary.keys(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("a file that is not there")
                .hasMessageContaining(file.path().toString());
        assertThat(file.exists()).isFalse();

        file.write(KeyRing.first(Instant.now()));
        assertThatThrownBy(() -> canary.keys(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.path() + " does not hold the keys");
    }

    private Use current() {
        return turn.uses().stream().filter(Use::current).findFirst().orElseThrow();
    }

    private String open(Commune commune, String purpose, byte[] sealed) {
        return CommuneScope.call(commune.id(), () -> secrets.open(purpose, sealed));
    }

    private void keep(Commune commune, String secret) {
        CommuneScope.run(
                commune.id(),
                () ->
                        jdbc.sql("insert into hook (name, address, secret) values (?, ?, ?)")
                                .params(name, "https://example.org", secrets.seal("hook", secret))
                                .update());
    }

    private byte[] kept(Commune commune) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        jdbc.sql("select secret from hook where name = ?")
                                .param(name)
                                .query(byte[].class)
                                .single());
    }
}
