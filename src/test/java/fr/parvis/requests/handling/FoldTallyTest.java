package fr.parvis.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.desk.WorkCounts;
import fr.parvis.kernel.CommuneScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class FoldTallyTest {

    private static final int WRITERS = 4;
    private static final int ROUNDS = 200;

    @Autowired FoldTally tally;
    @Autowired WorkTally counts;
    @Autowired JdbcClient jdbc;
    @Autowired Communes communes;

    /** A department that no other test knows. */
    private final long department = ThreadLocalRandom.current().nextLong(1_000_000, 1_000_000_000);

    private Commune brest;
    private Commune quimper;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void foldingChangesNoSumWhileOthersWriteAndRead() throws Exception {
        add(brest, "OPEN", 0, 7);
        var done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 3)) {
            Future<Integer> reader = threads.submit(() -> wrongSums(done));
            List<Future<Void>> folders =
                    List.of(threads.submit(folding(done)), threads.submit(folding(done)));
            List<Callable<Void>> writers =
                    java.util.stream.IntStream.range(0, WRITERS)
                            .mapToObj(_ -> (Callable<Void>) this::writePairs)
                            .toList();
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
            done.set(true);
            assertThat(reader.get()).as("sums other than 7 that a reader saw").isZero();
            for (Future<Void> folder : folders) {
                folder.get();
            }
        }
        CommuneScope.run(brest.id(), tally::fold);
        assertThat(sum(brest)).isEqualTo(7);
        assertThat(rows(brest)).as("pairs cancel out: nothing is left of them").isEqualTo(1);
    }

    @Test
    void pastDaysBecomeOneAndDaysToComeStayApart() {
        for (int day = -20; day <= 20; day++) {
            add(brest, "OPEN", day, 1);
            add(brest, "OPEN", day, 1);
            add(brest, "WAITING", day, 1);
        }
        WorkCounts before = counts(brest);

        CommuneScope.run(brest.id(), tally::fold);

        assertThat(counts(brest)).isEqualTo(before);
        assertThat(before.late()).isEqualTo(40);
        assertThat(before.today()).isEqualTo(2);
        assertThat(before.week()).isEqualTo(14);
        assertThat(before.waiting()).isEqualTo(41);
        assertThat(rows(brest)).as("one past, today, twenty to come, one waiting").isEqualTo(23);
    }

    @Test
    void oneCommuneIsFoldedAtATime() {
        add(brest, "OPEN", 1, 1);
        add(brest, "OPEN", 1, 1);
        add(quimper, "OPEN", 1, 1);
        add(quimper, "OPEN", 1, 1);

        CommuneScope.run(brest.id(), tally::fold);

        assertThat(rows(brest)).isEqualTo(1);
        assertThat(rows(quimper)).isEqualTo(2);
        assertThat(sum(quimper)).isEqualTo(2);
    }

    @Test
    void whoeverReadsALongTallyHasItFolded() throws InterruptedException {
        CommuneScope.run(
                quimper.id(),
                () ->
                        jdbc.sql(
                                        """
                                        insert into desk_tally (department_id, bucket, due, n)
                                        select ?, 'OPEN', current_date + 3, 1 from generate_series(1, ?)
                                        """)
                                .params(department, TallyUpkeep.LONG + 1)
                                .update());
        for (int i = 0; i < 300 && rows(quimper) > 1; i++) {
            assertThat(counts(quimper).week()).isEqualTo(TallyUpkeep.LONG + 1);
            Thread.sleep(200);
        }
        assertThat(rows(quimper)).isEqualTo(1);
        assertThat(counts(quimper).week()).isEqualTo(TallyUpkeep.LONG + 1);
    }

    private Callable<Void> folding(AtomicBoolean done) {
        return () -> {
            while (!done.get()) {
                CommuneScope.run(brest.id(), tally::fold);
            }
            return null;
        };
    }

    /** Each statement adds as much as it takes away. */
    private Void writePairs() {
        for (int i = 0; i < ROUNDS; i++) {
            int day = i % 5;
            CommuneScope.run(
                    brest.id(),
                    () ->
                            jdbc.sql(
                                            """
                                            insert into desk_tally (department_id, bucket, due, n)
                                            values (:d, 'OPEN', current_date + :day, 1),
                                                   (:d, 'OPEN', current_date + :day, -1)
                                            """)
                                    .param("d", department)
                                    .param("day", day)
                                    .update());
        }
        return null;
    }

    private int wrongSums(AtomicBoolean done) {
        int wrong = 0;
        while (!done.get()) {
            wrong += sum(brest) == 7 ? 0 : 1;
        }
        return wrong;
    }

    private void add(Commune commune, String bucket, int day, int n) {
        CommuneScope.run(
                commune.id(),
                () ->
                        jdbc.sql(
                                        "insert into desk_tally (department_id, bucket, due, n) values (?, ?, ?, ?)")
                                .params(department, bucket, LocalDate.now().plusDays(day), n)
                                .update());
    }

    private int sum(Commune commune) {
        return number(
                commune, "select coalesce(sum(n), 0) from desk_tally where department_id = ?");
    }

    private int rows(Commune commune) {
        return number(commune, "select count(*) from desk_tally where department_id = ?");
    }

    private int number(Commune commune, String sql) {
        return CommuneScope.call(
                commune.id(), () -> jdbc.sql(sql).param(department).query(Integer.class).single());
    }

    private WorkCounts counts(Commune commune) {
        var agent =
                new SignedInAgent(
                        1,
                        "Nadia Bernard",
                        "",
                        "",
                        Map.of(department, Set.of(Role.HANDLER)),
                        false);
        return CommuneScope.call(commune.id(), () -> counts.counts(agent));
    }
}
