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
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.PublishContent;
import fr.parvis.site.content.TestKinds;
import fr.parvis.site.media.AddMedia;
import fr.parvis.site.media.MediaWords;
import fr.parvis.site.media.Pictures;
import java.io.ByteArrayInputStream;
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
    @Autowired AddMedia media;
    @Autowired PublishContent publish;
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
    void theLibraryOfTheSite() {
        Runnable more = () -> CommuneScope.run(morlaix.id(), this::addPictures);
        more.run();
        same("/bureau/site/medias", 2, more);
        same("/bureau/site/medias/choix", 2, more);
    }

    private void addPictures() {
        for (int i = 0; i < MORE; i++) {
            var picture = new ByteArrayInputStream(Pictures.jpeg(20, 20));
            media.add("carre.jpg", picture, MediaWords.DECORATIVE);
        }
    }

    @Test
    void theImportsOfTheSite() {
        same("/bureau/site/imports", 1, () -> {});
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
                4,
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
                3,
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
        same("/bureau?chercher=Aubr%C3%A9e", 11, this::fileMore);
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

    @Test
    void theSlipsAndWhatIsHeld() {
        same(
                "/bureau/conservation",
                2,
                () ->
                        more(
                                """
                                insert into retention_slip (rule, fate, state, proposed_at, done_at)
                                select 'request', 'DESTROY', 'DONE', now(), now()
                                from generate_series(1, :more)
                                """));
        same(
                "/bureau/conservation/retenues",
                1,
                () ->
                        more(
                                """
                                insert into retention_hold
                                    (kind, subject, reference, reason, placed_at, placed_by)
                                select 'HOLD', 'request:' || gen_random_uuid(), '2026-1', 'Recours',
                                    now(), 'Yann'
                                from generate_series(1, :more)
                                """));
    }

    @Test
    void theTokensOfPrograms() {
        CommuneScope.run(morlaix.id(), this::tokens);
        same("/bureau/raccordements/jetons", 2, this::tokens);
        same("/bureau", 19, this::tokens);
    }

    private void tokens() {
        more(
                """
                insert into api_token (software, owner_id, scopes, departments, procedures, networks,
                    hash, ending, form, created_at, expires_on)
                select 'Paie', (select max(id) - one % 2 from agent), '{requests:read}', '{}', '{}',
                    '{}', decode(md5(gen_random_uuid()::text), 'hex'), 'abcd', gen_random_uuid(), now(),
                    current_date + 3
                from generate_series(1, :more) one
                """);
    }

    @Test
    void theMandatesAndTheHelpers() {
        Person lina = people.resident(morlaix);
        same("/bureau/aidants", 1, this::helpers);
        same("/bureau/mandats", 1, this::mandates);
        everything = lina.signIn(port);
        same("/mon-compte/mandats", 1, this::mandates);
        helpers();
        same("/mes-mandats", 2, this::mandates);
    }

    private void helpers() {
        CommuneScope.run(
                morlaix.id(),
                () ->
                        more(
                                """
                                insert into helper
                                    (resident_id, organisation, first_day, last_day, accredited_by)
                                select (select max(id) from resident), 'Centre social', current_date,
                                    current_date + 30, 'Yann'
                                from generate_series(1, :more)
                                """));
    }

    /** Given by the newest resident to the newest agent, and to that resident. */
    private void mandates() {
        for (String holder : List.of("agent", "resident")) {
            more(
                    """
                    insert into mandate (principal_id, first_names, last_name, birth_date, principal_key,
                        holder_kind, holder_id, holder_name, verbs, days, first_day, last_day,
                        text_version, words, sha256, seal, made_at, made_by)
                    select (select max(id) from resident), 'Lina', 'Aubrée', '1944-03-27', 'lina',
                        '%s', (select max(id) from %s), 'Inès', '{FILE}', 1, current_date, current_date,
                        '1', '', '', '', now(), 'Inès'
                    from generate_series(1, :more)
                    """
                            .formatted(holder.equals("agent") ? "AGENT" : "HELPER", holder));
        }
    }

    @Test
    void theRegisterOfProcessing() {
        same(
                "/bureau/registre",
                1,
                () -> {
                    for (int i = 0; i < MORE; i++) {
                        everything.get("/bureau/registre/nouveau");
                        everything.post(
                                "/bureau/registre/nouveau",
                                "title",
                                "Cimetière " + i,
                                "purpose",
                                "Tenir les concessions",
                                "basis",
                                "public-task",
                                "people",
                                "Familles",
                                "data",
                                "Noms",
                                "recipients",
                                "L’état civil",
                                "retention",
                                "Toujours");
                    }
                });
        assertThat(everything.get("/bureau/registre").body()).contains("Cimetière 11");
    }

    @Test
    void whoMayDoWhat() {
        same("/bureau/agents/droits", 2, this::inviteMore);
    }

    @Test
    void theReviewsOfRights() {
        same(
                "/bureau/agents/revues",
                1,
                () ->
                        more(
                                """
                                insert into access_review
                                    (quarter, opened_at, due, reviewed_at, file_id)
                                select (select coalesce(min(quarter), '2020-01-01') from access_review)
                                    - one * interval '3 months', now(), current_date, now(), 1
                                from generate_series(1, :more) one
                                """));
    }

    @Test
    void theContentsOfTheSite() {
        same("/bureau/site", 3, this::writeMore);
        same("/bureau/site?vue=en-ligne&chercher=Essai", 2, this::writeMore);
    }

    private void writeMore() {
        for (int i = 0; i < MORE; i++) {
            publish.publish(TestKinds.PLAIN, Manuscript.of("Essai", "", "")).orThrow();
        }
    }

    private void more(String sql) {
        assertThat(jdbc.sql(sql).param("more", MORE).update()).isEqualTo(MORE);
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
