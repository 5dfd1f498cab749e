package fr.parvis.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.ModuleTest;
import fr.parvis.TestData;
import fr.parvis.bench.PlannedRequest.Fate;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.forms.Forms;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class LayRequestsTest {

    /** Of the register, and of no other test. */
    private static final String ROSCOFF = "29239";

    private static final Path DATA = Path.of(TestData.folder(TestData.MODULES));
    private static final int SOME = 400;

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired Forms forms;
    @Autowired Clock clock;

    private Commune commune;
    private ZonedDateTime now;

    @BeforeEach
    void open() {
        commune = TestCommunes.open(communes, ROSCOFF);
        now = ZonedDateTime.now(clock);
    }

    @Test
    void theSameSeedGivesTheSameRequests() {
        assertThat(planned(7)).isEqualTo(planned(7));
        assertThat(planned(7)).isNotEqualTo(planned(8));
    }

    @Test
    void whatIsAskedIsSpreadOverProceduresAndFates() {
        List<PlannedRequest> all = planned(1);
        assertThat(all.stream().map(PlannedRequest::fate).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Fate.values());
        assertThat(all.stream().map(one -> one.revision().code()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        catalogue().stream().map(Revision::code).toList());
        assertThat(all).allMatch(one -> one.received().isBefore(now.toInstant()));
    }

    @Test
    void theProductAcceptsTheAnswersOnTheDayTheyAreGiven() {
        List<PlannedRequest> all = planned(3);
        CommuneScope.run(
                commune.id(),
                () ->
                        IntStream.range(0, SOME)
                                .mapToObj(i -> all.get(i).filledInOn(now, Randomness.of(3, i)))
                                .forEach(
                                        one -> {
                                            var form = one.revision().definition().form();
                                            var settled = forms.settle(form, one.answers());
                                            assertThat(forms.check(form, settled, one.locale()))
                                                    .isEmpty();
                                        }));
    }

    @Test
    void whatIsLaidIsCountedAndFoundLikeAnythingElse() throws Exception {
        try (var backstage = Backstage.of(DATA)) {
            var database = Database.of(DATA);
            var laying = new LayRequests(Town.in(commune, backstage), backstage, database);
            laying.prepare();
            long before = count(database, "request");
            laying.lay(5, SOME);
            assertThat(count(database, "request") - before).isEqualTo(SOME);
            assertThat(count(database, "search_entry")).isEqualTo(count(database, "request"));
            assertThat(count(database, "request_event where kind = 'RECEIVED'"))
                    .isEqualTo(count(database, "request"));
            new Aftermath(database).verifyTally(commune.id());
            database.run(
                    "insert into desk_tally (commune_id, department_id, bucket, due, n) values (%s, 1, 'OPEN', now(), 1)"
                            .formatted(commune.id()));
            assertThatThrownBy(() -> new Aftermath(database).verifyTally(commune.id()))
                    .hasMessageContaining("differ");
            database.run(
                    "delete from desk_tally where commune_id = %s and department_id = 1"
                            .formatted(commune.id()));
        }
    }

    private long count(Database database, String rows) throws Exception {
        String where = rows.contains(" where ") ? " and" : " where";
        return database.number(
                "select count(*) from " + rows + where + " commune_id = " + commune.id());
    }

    private List<PlannedRequest> planned(long seed) {
        return IntStream.range(0, SOME)
                .mapToObj(i -> PlannedRequest.of(catalogue(), now, seed, i))
                .toList();
    }

    private List<Revision> catalogue() {
        return CommuneScope.call(commune.id(), () -> PlannedRequest.asked(procedures.catalogue()));
    }
}
