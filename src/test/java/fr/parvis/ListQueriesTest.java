package fr.parvis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.account.Accounts;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.WriteMessage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each list costs the database: few statements, and as many however long it gets. The desk's
 * own list and the page of a request are in {@code RequestWorkItemsTest}, the mailbox in {@code
 * DemonstrationTest}.
 */
@ModuleTest
class ListQueriesTest {

    /** A town of its own: other tests look at the first page of the lists of theirs. */
    private static final String MORLAIX = "29151";

    private static final String TERRACE = "odp-terrasse";
    private static final int MORE = 12;

    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired Accounts accounts;
    @Autowired People people;
    @Autowired TownHall townHall;
    @Autowired WriteMessage write;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune morlaix;
    private Browser everything;

    @BeforeEach
    void open() {
        morlaix = TestCommunes.open(communes, MORLAIX);
        everything = people.mostPowerful(morlaix).signIn(port);
        everything.get("/bureau");
    }

    @Test
    void theAgents() {
        same("/bureau/agents", 1, this::inviteMore);
    }

    @Test
    void theProcedures() {
        same("/bureau/demarches", 2, () -> {});
    }

    @Test
    void theFigures() {
        same("/bureau/chiffres", 4, this::fileMore);
    }

    @Test
    void theJournal() {
        same("/bureau/mairie/journal", 3, this::fileMore);
        same("/bureau/mairie/journal?numero=2026", 2, this::fileMore);
    }

    @Test
    void theTownHall() {
        same("/bureau/mairie", 1, () -> {});
    }

    @Test
    void theOwnAccount() {
        Person agent = people.administrator(morlaix);
        everything = agent.signIn(port);
        same(
                "/bureau/compte",
                3,
                () -> {
                    for (int i = 0; i < MORE; i++) {
                        agent.signIn(port);
                    }
                });
    }

    @Test
    void theRequestsOfAResident() {
        Person lina = people.resident(morlaix);
        everything = lina.signIn(port);
        same(
                "/mes-demandes",
                2,
                () -> {
                    for (int i = 0; i < MORE; i++) {
                        Request request = townHall.file(morlaix, TERRACE, "Lina", "Aubrée");
                        jdbc.sql("update request set resident_id = ? where id = ?")
                                .params(lina.id(), request.id())
                                .update();
                    }
                });
        assertThat(everything.get("/mes-demandes").body()).contains("Installer une terrasse");
    }

    @Test
    void theCatalogue() {
        everything = new Browser(port, morlaix);
        same("/demarches?q=terrasse", 0, () -> {});
    }

    @Test
    void aSearchAtTheDesk() {
        same("/bureau?chercher=Aubr%C3%A9e", 6, this::fileMore);
    }

    @Test
    void aRequestOfManyMessagesAndReaders() {
        Request request = townHall.file(morlaix, TERRACE, "Maud", "Aubrée");
        same(
                "/bureau/demandes/" + request.number(),
                13,
                () -> {
                    for (int i = 0; i < MORE; i++) {
                        write.fromResident(request.id(), "Bonjour", List.of());
                    }
                });
    }

    private void inviteMore() {
        Map<Long, Collection<Role>> everywhere =
                departments.all().stream()
                        .collect(Collectors.toMap(each -> each.id(), _ -> Set.of(Role.HEAD)));
        for (int i = 0; i < MORE; i++) {
            accounts.inviteAgent("Yann Le Bihan", People.email(), false, everywhere);
        }
    }

    private void fileMore() {
        for (int i = 0; i < MORE; i++) {
            townHall.file(morlaix, TERRACE, "Maud", "Aubrée");
        }
    }

    /** Warm, so that only what each visit costs is counted; the session's own read is not. */
    private void same(String address, int most, Runnable grow) {
        int before = count(address);
        CommuneScope.run(morlaix.id(), grow);
        int after = count(address);
        assertThat(after).as(address + " after it grew").isEqualTo(before).isBetween(0, most);
    }

    private int count(String address) {
        everything.get(address);
        return (int)
                QueryCounter.statements(everything, address).stream()
                        .filter(sql -> !sql.contains("from session s"))
                        .peek(sql -> assertThat(sql).doesNotContain("offset"))
                        .count();
    }
}
