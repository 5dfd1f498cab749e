package fr.parvis.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome.Refused;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class PublishingTest {

    @Autowired Procedures procedures;
    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired @FlywayDataSource DataSource owner;
    private Commune brest;
    private Commune quimper;

    @BeforeEach
    void openTwoCommunes() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void aCommuneOpensWithWhatEveryCommuneStartsWith() {
        for (Commune commune : new Commune[] {brest, quimper}) {
            CommuneScope.run(
                    commune.id(),
                    () -> {
                        assertThat(procedures.all())
                                .extracting(Revision::code)
                                .containsAll(Texts.STARTERS);
                        Revision birth = procedures.current("acte-naissance").orElseThrow();
                        assertThat(departments.get(birth.departmentId()).code())
                                .isEqualTo("etat-civil");
                    });
        }
    }

    @Test
    void communesWithTheSameTextShareOneDefinition() {
        var here = CommuneScope.call(brest.id(), () -> procedures.current("odp-terrasse"));
        var there = CommuneScope.call(quimper.id(), () -> procedures.current("odp-terrasse"));

        assertThat(here.orElseThrow().definition()).isSameAs(there.orElseThrow().definition());
        assertThat(here.orElseThrow().id()).isNotEqualTo(there.orElseThrow().id());
    }

    /** Adding a procedure is adding one file: no code knows of it. */
    @Test
    void aFourthProcedureIsOneTextAndNothingElse() {
        String code = newCode();

        Revision published = publish(brest, fourth(code));

        assertThat(published.number()).isEqualTo(1);
        CommuneScope.run(
                brest.id(),
                () -> {
                    assertThat(procedures.catalogue()).contains(published);
                    var definition = procedures.current(code).orElseThrow().definition();
                    assertThat(definition.form().pages()).hasSize(1);
                    assertThat(definition.circuit().mainPath()).hasSize(2);
                });
        assertThat(CommuneScope.call(quimper.id(), () -> procedures.current(code))).isEmpty();
    }

    @Test
    void aNewRevisionReplacesTheOldOneWhichRequestsKeep() {
        String code = newCode();
        Revision first = publish(brest, fourth(code));
        Revision second = publish(brest, fourth(code).replace("minutes: 3", "minutes: 4"));

        assertThat(second.number()).isEqualTo(2);
        CommuneScope.run(
                brest.id(),
                () -> {
                    assertThat(procedures.current(code)).contains(second);
                    assertThat(procedures.revision(first.id())).isEqualTo(first);
                    assertThat(procedures.revision(first.id()).definition().sheet().minutes())
                            .isEqualTo(3);
                });
    }

    @Test
    void theSameTextTwiceIsOneRevision() {
        String text = fourth(newCode());

        assertThat(publish(brest, text)).isEqualTo(publish(brest, text));
    }

    @Test
    void twoCommunesHaveTheirOwnRevisions() {
        String code = newCode();
        publish(brest, fourth(code));
        publish(brest, fourth(code).replace("minutes: 3", "minutes: 9"));
        publish(quimper, fourth(code).replace("Gratuit", "2 euros"));

        var here = CommuneScope.call(brest.id(), () -> procedures.current(code)).orElseThrow();
        var there = CommuneScope.call(quimper.id(), () -> procedures.current(code)).orElseThrow();
        assertThat(here.number()).isEqualTo(2);
        assertThat(there.number()).isEqualTo(1);
        assertThat(there.definition().sheet().price().fr()).isEqualTo("2 euros");
        assertThatThrownBy(
                        () -> CommuneScope.call(quimper.id(), () -> procedures.revision(here.id())))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aTextWithAMistakePublishesNothing() {
        String code = newCode();

        var outcome =
                CommuneScope.call(
                        brest.id(),
                        () -> procedures.publish(fourth(code).replace("to: prete,", "to: rien,")));

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(CommuneScope.call(brest.id(), () -> procedures.current(code))).isEmpty();
    }

    @Test
    void aPublicationThatIsRolledBackLeavesNothingInMemory() {
        String code = newCode();
        CommuneScope.run(
                brest.id(),
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    procedures.publish(fourth(code)).orThrow();
                                    assertThat(procedures.current(code)).isPresent();
                                    status.setRollbackOnly();
                                }));

        assertThat(CommuneScope.call(brest.id(), () -> procedures.current(code))).isEmpty();
    }

    /** Not by the program, which has no right to; nor by who owns the tables. */
    @Test
    void aPublishedRevisionNeverChanges() {
        long id = publish(brest, fourth(newCode())).id();
        String[] changes = {
            "update procedure_revision set source = 'x' where id = " + id,
            "delete from procedure_revision where id = " + id
        };

        for (String change : changes) {
            assertThatThrownBy(() -> CommuneScope.run(brest.id(), () -> jdbc.sql(change).update()))
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> asOwner(change))
                    .hasMessageContaining("a published revision never changes");
        }
        assertThatThrownBy(() -> asOwner("truncate procedure_revision cascade"))
                .hasMessageContaining("a published revision never changes");
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set parvis.commune = " + brest.id());
            statement.execute(sql);
        }
    }

    private Revision publish(Commune commune, String yaml) {
        return CommuneScope.call(commune.id(), () -> procedures.publish(yaml).orThrow());
    }

    /** The test database outlives a run, so each test has a procedure of its own. */
    private static String newCode() {
        return "essai-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String fourth(String code) {
        return Texts.fourth().replace("pret-broyeur", code);
    }
}
