package fr.parvis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.ModuleTest;
import fr.parvis.audit.Verification.Broken;
import fr.parvis.audit.Verification.Fault;
import fr.parvis.audit.Verification.Intact;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Auditable;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Origin;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class JournalTest {

    private static final Actor CLAIRE =
            new Actor(Actor.Kind.AGENT, 7, "Claire Évanno", "192.0.2.1");
    private static final Origin AT_THE_DESK = new Origin(Origin.Channel.DESK, "Firefox, Windows");

    @Autowired ApplicationEventPublisher events;
    @Autowired SealJournal seal;
    @Autowired VerifyJournal journal;
    @Autowired Checkpoints checkpoints;
    @Autowired CutJournal cut;
    @Autowired KeepJournal keep;
    @Autowired CheckJournal check;
    @Autowired PlatformTransactionManager transactions;
    @Autowired JdbcClient jdbc;
    @Autowired @FlywayDataSource DataSource ownerDataSource;

    /** Journals of their own, since the test database outlives a run. */
    private final CommuneId here = new CommuneId(1_000_000 + random());

    private final CommuneId elsewhere = new CommuneId(2_000_000 + random());

    @BeforeEach
    void writeInTwoCommunes() {
        publish(here, "first");
        publish(here, "second");
        publish(elsewhere, "other");
        publish(here, "third");
    }

    @Test
    void aFactIsWrittenWithWhoDidIt() {
        var row =
                CommuneScope.call(
                        here,
                        () -> jdbc.sql("select * from journal order by id").query().listOfRows());

        assertThat(row).hasSize(3);
        assertThat(row.getFirst())
                .containsEntry("actor_kind", "AGENT")
                .containsEntry("actor_id", 7L)
                .containsEntry("actor_name", "Claire Évanno")
                .containsEntry("address", "192.0.2.1")
                .containsEntry("action", "test.done")
                .containsEntry("subject", "first")
                .containsEntry("for_whom", "Yann Le Bris")
                .containsEntry("why", "mandate:7")
                .containsEntry("channel", "DESK")
                .containsEntry("device", "Firefox, Windows");
    }

    @Test
    void aFactIsWrittenInTheTransactionThatMakesItTrue() {
        CommuneScope.run(
                here,
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(
                                        status -> {
                                            events.publishEvent(new Done("never"));
                                            status.setRollbackOnly();
                                        }));

        seal.sealAll();

        assertThat(verify(here)).isEqualTo(new Intact(3));
    }

    @Test
    void eachCommuneHasItsOwnChain() {
        seal.sealAll();

        assertThat(verify(here)).isEqualTo(new Intact(3));
        assertThat(verify(elsewhere)).isEqualTo(new Intact(1));
        assertThat(sequence(here)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void sealingAgainGoesOnWhereTheChainStopped() {
        seal.sealAll();
        publish(here, "fourth");
        seal.sealAll();
        seal.sealAll();

        assertThat(verify(here)).isEqualTo(new Intact(4));
    }

    @Test
    void moreEntriesThanABatchAreSealedAtOnce() {
        CommuneScope.run(
                here,
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(
                                        _ -> {
                                            for (int i = 0; i < 2_050; i++) {
                                                events.publishEvent(new Done("many"));
                                            }
                                        }));
        seal.sealAll();

        assertThat(verify(here)).isEqualTo(new Intact(2_053));
    }

    @Test
    void theFirstAlteredLineIsNamed() {
        seal.sealAll();
        long altered =
                tamper(
                        "update journal set detail = 'x' where commune_id = ? and subject = 'second'");

        assertThat(verify(here)).isEqualTo(new Broken(altered, 2, Fault.ALTERED_ENTRY));
        assertThat(verify(elsewhere)).isEqualTo(new Intact(1));
    }

    @Test
    void aRemovedLineIsNamed() {
        seal.sealAll();
        long removed = tamper("delete from journal where commune_id = ? and subject = 'second'");

        assertThat(verify(here)).isEqualTo(new Broken(removed, 2, Fault.MISSING_ENTRY));
    }

    @Test
    void aLineRemovedWithItsSealBreaksTheLinkOfTheNext() {
        seal.sealAll();
        tamper("delete from journal_seal where commune_id = ? and seq = 2");
        long third =
                tamper(
                        "update journal set detail = detail where commune_id = ? and subject = 'third'");

        assertThat(verify(here)).isEqualTo(new Broken(third, 3, Fault.BROKEN_LINK));
    }

    @Test
    void aLineThatLostItsSealIsNamed() {
        seal.sealAll();
        tamper("delete from journal_seal where commune_id = ? and seq = 3");
        long third =
                tamper(
                        "update journal set detail = detail where commune_id = ? and subject = 'third'");

        assertThat(verify(here)).isEqualTo(new Broken(third, 0, Fault.NEVER_SEALED));
    }

    @Test
    void whatWasCutOffAtTheEndIsToldByWhatWasNotedOutsideTheDatabase() {
        checkpoints.note(seal.sealAll());
        tamper("delete from journal where commune_id = ? and subject = 'third'");
        tamper("delete from journal_seal where commune_id = ? and seq = 3");

        assertThat(verify(here)).isEqualTo(new Broken(0, 3, Fault.CUT_OFF));
        assertThat(verify(elsewhere)).isEqualTo(new Intact(1));
    }

    @Test
    void anEndThatWasWrittenAnewIsNotTheOneThatWasNoted() {
        checkpoints.note(seal.sealAll());
        tamper("delete from journal where commune_id = ? and subject = 'third'");
        tamper("delete from journal_seal where commune_id = ? and seq = 3");
        publish(here, "forged");
        seal.sealAll();

        assertThat(verify(here)).isEqualTo(new Broken(0, 3, Fault.REWRITTEN));
    }

    @Test
    void anotherOrderOfTheChainIsNamed() {
        seal.sealAll();
        tamper("update journal_seal set seq = 9 where commune_id = ? and seq = 2");
        long third = tamper("update journal_seal set seq = 2 where commune_id = ? and seq = 3");
        tamper("update journal_seal set seq = 3 where commune_id = ? and seq = 9");

        assertThat(verify(here)).isEqualTo(new Broken(third, 2, Fault.BROKEN_LINK));
    }

    @Test
    void whatIsOlderThanTheCommuneKeepsGoesAndTheRestStaysVerifiable() {
        var fresh = new CommuneId(3_000_000 + random());
        written(fresh, "13 months", "old");
        written(fresh, "13 months", "old too");
        written(fresh, "11 months", "kept");
        seal.sealAll();

        CommuneScope.run(fresh, cut::here);
        seal.sealAll();
        CommuneScope.run(fresh, cut::here);
        seal.sealAll();

        assertThat(subjects(fresh)).containsExactly("kept", "journal");
        assertThat(verify(fresh)).isEqualTo(new Intact(2));
        publish(fresh, "later");
        checkpoints.note(seal.sealAll());
        assertThat(verify(fresh)).isEqualTo(new Intact(3));
    }

    @Test
    void aCommuneKeepsItLongerOrShorterThanAYear() {
        var fresh = new CommuneId(3_000_000 + random());
        written(fresh, "13 months", "old");
        written(fresh, "7 months", "younger");
        seal.sealAll();

        CommuneScope.run(fresh, () -> keep.change(24));
        CommuneScope.run(fresh, cut::here);
        assertThat(subjects(fresh)).contains("old");

        CommuneScope.run(fresh, () -> keep.change(1));
        assertThat(CommuneScope.call(fresh, () -> keep.state().months())).isEqualTo(6);
        CommuneScope.run(fresh, cut::here);
        assertThat(subjects(fresh)).doesNotContain("old", "younger");
    }

    @Test
    void aBeginningThatIsGoneWithoutAWordIsTold() {
        var fresh = new CommuneId(3_000_000 + random());
        written(fresh, "13 months", "old");
        publish(fresh, "kept");
        seal.sealAll();
        CommuneScope.run(
                fresh,
                () ->
                        jdbc.sql("select * from cut_journal(now() - interval '12 months')")
                                .query()
                                .listOfRows());

        assertThat(verify(fresh)).isEqualTo(new Broken(0, 1, Fault.UNTOLD_CUT));
    }

    @Test
    void aJournalThatWasTouchedKeepsEverything() {
        var fresh = new CommuneId(3_000_000 + random());
        written(fresh, "13 months", "old");
        written(fresh, "1 months", "young");
        seal.sealAll();
        tamper(fresh, "update journal set detail = 'x' where commune_id = ? and subject = 'young'");

        CommuneScope.run(fresh, cut::here);

        assertThat(subjects(fresh)).contains("old");
    }

    @Test
    void theApplicationTakesOutNothingThatIsStillKept() {
        seal.sealAll();

        assertThatThrownBy(
                        () ->
                                CommuneScope.run(
                                        here,
                                        () ->
                                                jdbc.sql("select * from cut_journal(now())")
                                                        .query()
                                                        .listOfRows()))
                .hasStackTraceContaining("the journal keeps what is younger than 12 months");
        assertThatThrownBy(
                        () ->
                                CommuneScope.run(
                                        here,
                                        () ->
                                                new TransactionTemplate(transactions)
                                                        .executeWithoutResult(_ -> cutByHand())))
                .hasStackTraceContaining("permission denied");
        assertThat(verify(here)).isEqualTo(new Intact(3));
    }

    @Test
    void theWeeklyCheckTellsANewFaultOnce() {
        seal.sealAll();
        CommuneScope.run(here, check::here);
        assertThat(subjects(here)).doesNotContain("journal");
        tamper("update journal set detail = 'x' where commune_id = ? and subject = 'second'");

        CommuneScope.run(here, check::here);
        CommuneScope.run(here, check::here);

        assertThat(subjects(here)).containsOnlyOnce("journal");
        assertThat(CommuneScope.call(here, () -> keep.state().fault()).orElseThrow().fault())
                .isEqualTo(Fault.ALTERED_ENTRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set detail = 'x'",
                "delete from journal",
                "truncate journal",
                "update journal_seal set hash = previous",
                "delete from journal_seal",
                "truncate journal_seal"
            })
    void nothingWrittenIsChangedOrRemovedNotEvenByTheOwner(String change) {
        seal.sealAll();

        assertThatThrownBy(() -> CommuneScope.run(here, () -> jdbc.sql(change).update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> owner().sql(change).update())
                .hasStackTraceContaining("append-only");
    }

    private void publish(CommuneId commune, String subject) {
        CommuneScope.run(
                commune,
                () ->
                        Actor.call(
                                CLAIRE,
                                () ->
                                        Origin.call(
                                                AT_THE_DESK,
                                                () -> {
                                                    events.publishEvent(new Done(subject));
                                                    return null;
                                                })));
    }

    private void cutByHand() {
        jdbc.sql("select set_config('parvis.cutting_journal', 'yes', true)").query().listOfRows();
        jdbc.sql("delete from journal").update();
    }

    /** As it was written some time ago. */
    private void written(CommuneId commune, String ago, String subject) {
        CommuneScope.run(
                commune,
                () ->
                        jdbc.sql(
                                        """
                                        with entry as (
                                            insert into journal (at, actor_kind, actor_id,
                                                actor_name, address, action, subject, detail)
                                            values (now() - ?::interval, 'SYSTEM', 0, '', '',
                                                'test.done', ?, '')
                                            returning commune_id, id)
                                        insert into journal_unsealed
                                        select commune_id, id from entry
                                        """)
                                .params(ago, subject)
                                .update());
    }

    private List<String> subjects(CommuneId commune) {
        return CommuneScope.call(
                commune,
                () ->
                        jdbc.sql("select subject from journal order by id")
                                .query(String.class)
                                .list());
    }

    private Verification verify(CommuneId commune) {
        return CommuneScope.call(commune, journal::verify);
    }

    private List<Long> sequence(CommuneId commune) {
        return CommuneScope.call(
                commune,
                () ->
                        jdbc.sql("select seq from journal_seal order by entry")
                                .query(Long.class)
                                .list());
    }

    /**
     * As someone with every right on the server would, with the triggers silenced.
     *
     * @return the line concerned
     */
    private long tamper(String change) {
        return tamper(here, change);
    }

    private long tamper(CommuneId commune, String change) {
        String line = change.contains("journal_seal") ? "entry" : "id";
        return new TransactionTemplate(new DataSourceTransactionManager(ownerDataSource))
                .execute(
                        _ -> {
                            owner().sql("set local session_replication_role = replica").update();
                            return owner().sql(change + " returning " + line)
                                    .param(commune.value())
                                    .query(Long.class)
                                    .single();
                        });
    }

    private JdbcClient owner() {
        return JdbcClient.create(ownerDataSource);
    }

    private static int random() {
        return ThreadLocalRandom.current().nextInt(900_000);
    }

    private record Done(String subject) implements Auditable {
        @Override
        public String action() {
            return "test.done";
        }

        @Override
        public String forWhom() {
            return "Yann Le Bris";
        }

        @Override
        public String why() {
            return "mandate:7";
        }
    }
}
