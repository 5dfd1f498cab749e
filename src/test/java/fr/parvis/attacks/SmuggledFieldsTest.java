package fr.parvis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fields that no page has, added to a form by who sends it (“mass assignment”). */
@ModuleTest
class SmuggledFieldsTest {

    /** Columns and properties somebody might guess. */
    private static final List<String> GUESSED =
            List.of(
                    "administrator", "true",
                    "operator", "true",
                    "active", "true",
                    "role", "signataire",
                    "roles", "signataire",
                    "roles[1]", "signataire",
                    "id", "1",
                    "agent", "1",
                    "agentId", "1",
                    "residentId", "1",
                    "commune", "1",
                    "communeId", "1",
                    "commune_id", "1",
                    "emailConfirmedAt", "2020-01-01T00:00:00Z",
                    "passwordHash", "x",
                    "class.module.classLoader.x", "1");

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
    }

    @Test
    void anAgentWhoChangesTheirTitleGetsNoRight() {
        People.Person agent = people.agent(brest, Map.of("etat-civil", List.of(Role.HANDLER)));
        Browser browser = agent.signIn(port);
        browser.get("/bureau/compte");
        var answer =
                browser.post(
                        "/bureau/compte",
                        with(
                                "name",
                                "Ana Lo",
                                "title",
                                "secrétaire",
                                "language",
                                "fr",
                                "news",
                                "daily"));
        assertThat(answer.status()).isIn(302, 303);
        assertThat(row("agent", agent)).containsEntry("title", "secrétaire");
        assertThat(row("agent", agent)).containsEntry("administrator", false);
        assertThat(rolesOf(agent)).containsExactly("agent");
        assertThat(browser.get("/bureau/agents").status()).isIn(403, 404);
    }

    @Test
    void aResidentWhoChangesTheirNameStaysThemselves() {
        People.Person resident = people.resident(brest);
        Map<String, Object> before = row("resident", resident);
        Browser browser = resident.signIn(port);
        browser.get("/mon-compte/coordonnees");
        var answer = browser.post("/mon-compte/coordonnees", with("name", "Lina A", "phone", ""));
        assertThat(answer.status()).isIn(302, 303);
        Map<String, Object> after = row("resident", resident);
        assertThat(after).containsEntry("name", "Lina A");
        assertThat(after.get("email")).isEqualTo(before.get("email"));
        assertThat(after.get("password_hash")).isEqualTo(before.get("password_hash"));
        assertThat(after.get("email_confirmed_at")).isEqualTo(before.get("email_confirmed_at"));
    }

    private static String[] with(String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(GUESSED);
        return all.toArray(String[]::new);
    }

    private Map<String, Object> row(String table, People.Person who) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select * from " + table + " where id = ?")
                                .param(who.id())
                                .query()
                                .singleRow());
    }

    private List<String> rolesOf(People.Person agent) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select role from agent_role where agent_id = ?")
                                .param(agent.id())
                                .query(String.class)
                                .list());
    }
}
