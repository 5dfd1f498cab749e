package fr.parvis.steadiness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PostgreSQL does not answer, or ends, while people work: a plain page, then all goes on. */
@Tag("modules")
class DatabaseAwayTest {

    private static Town town;

    @BeforeAll
    static void start() throws Exception {
        town = Town.get();
    }

    @Test
    @Timeout(60)
    void aFrozenDatabaseGivesAPlainPageThatKeepsWhatWasTypedAndLosesNothing() throws Exception {
        Filing person = town.person();
        String draft = person.draft();
        String open = person.draft();
        long before = town.requests();
        Postgres database = town.program().postgres();

        database.freeze();
        Page typed;
        try {
            List<Page> pages =
                    Town.together(
                            List.<Callable<Page>>of(
                                    () -> person.typeOn(open + "/vous"),
                                    () -> town.person().typeOn("/demarches/acte-naissance/demande"),
                                    () -> person.send(draft),
                                    () -> other().get(open + "/personne"),
                                    () -> other().get("/suivi?numero=2026-000001&code=ABCD"),
                                    () -> english().get(open + "/personne")));
            assertThat(pages).extracting(Page::status).containsOnly(503);
            assertThat(pages.subList(0, 5))
                    .allSatisfy(page -> assertThat(page.body()).contains("Panne de notre côté"));
            assertThat(pages.get(5).body()).contains("Our fault");
            typed = pages.getFirst();
            town.program().await(() -> other().get("/readyz").status() == 503);
            assertThat(typed.header("Retry-After")).isNotEmpty();
            assertThat(other().get("/livez").status()).isEqualTo(200);
        } finally {
            database.thaw();
        }

        town.awaitReady();
        assertThat(person.sendAgain(typed).location()).startsWith(open + "/");
        assertThat(person.send(draft).location()).isEqualTo(draft + "/recu");
        assertThat(person.send(open).location()).isEqualTo(open + "/recu");
        assertThat(town.requests() - before).isEqualTo(2);
        assertThat(town.wholeRequests()).isEqualTo(town.requests());
    }

    @Test
    void aDatabaseThatEndsUnderLoadIsStartedAgainAndNoRequestIsHalfThere() throws Exception {
        List<Filing> people = town.people();
        List<List<String>> drafts =
                Town.together(
                        people.stream()
                                .<Callable<List<String>>>map(person -> () -> person.drafts(12))
                                .toList());
        long before = town.requests();
        long started = town.program().logged("PostgreSQL answers on port");

        Callable<Set<Integer>> end =
                () -> {
                    while (town.requests() == before) {
                        Thread.sleep(1);
                    }
                    town.program().postgres().quit();
                    return Set.of();
                };
        List<Callable<Set<Integer>>> acts = new ArrayList<>(sendings(people, drafts));
        acts.add(end);
        Set<Integer> answers =
                Town.together(acts.size(), acts).stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
        assertThat(answers).containsExactlyInAnyOrder(302, 503);

        town.awaitReady();
        assertThat(town.program().logged("PostgreSQL ended with")).isPositive();
        assertThat(town.program().logged("PostgreSQL answers on port")).isGreaterThan(started);
        for (Callable<Set<Integer>> again : sendings(people, drafts)) {
            assertThat(again.call()).containsOnly(302);
        }
        assertThat(town.requests() - before).isEqualTo(12L * people.size());
        assertThat(town.wholeRequests()).isEqualTo(town.requests());
    }

    private static List<Callable<Set<Integer>>> sendings(
            List<Filing> people, List<List<String>> drafts) {
        return IntStream.range(0, people.size())
                .<Callable<Set<Integer>>>mapToObj(
                        n ->
                                () ->
                                        drafts.get(n).stream()
                                                .map(draft -> people.get(n).send(draft).status())
                                                .collect(Collectors.toSet()))
                .toList();
    }

    private static Browser other() {
        return new Browser(town.program().port(), Town.BREST);
    }

    private static Browser english() {
        return other().with("Accept-Language", "en");
    }
}
