package fr.parvis.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.QueryCounter;
import fr.parvis.TestData;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.Delivery;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.operations.ReadyLines;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The program as {@code ./parvis demo} starts it. */
@Tag("modules")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"parvis.data=" + TestData.DEMO, "parvis.rate-limits=off"})
@ActiveProfiles("demo")
class DemonstrationTest {

    private static final Pattern ACCOUNT = Pattern.compile("([a-z.-]+@[a-z.-]+)");

    @LocalServerPort int port;
    @Autowired Communes communes;
    @Autowired Notices notices;
    @Autowired JdbcClient jdbc;
    @Autowired List<ReadyLines> lines;

    @Test
    void twoTownHallsAreOpenWithAddressHoursAndContacts() {
        assertThat(communes.all())
                .extracting(Commune::name)
                .containsExactlyInAnyOrder("Plouër-sur-Rance", "Locronan");
        assertThat(first().phone()).startsWith("02 61 91 ");
        assertThat(first().address().street()).isNotBlank();
        assertThat(new Browser(port, "localhost").get("/").body()).contains("Plouër-sur-Rance");
        assertThat(new Browser(port, "locronan.localhost").get("/").body()).contains("Locronan");
    }

    @Test
    void theMailboxCostsOneStatementHoweverFullItIs() {
        var visitor = new Browser(port, first());
        visitor.get("/demo/mailbox");
        var before = QueryCounter.statements(visitor, "/demo/mailbox");
        for (int i = 0; i < 10; i++) {
            jdbc.sql(
                            """
                            insert into demo_mail (recipient, subject, received_at, content)
                            select recipient, subject, received_at, content from demo_mail limit 1
                            """)
                    .update();
        }
        assertThat(QueryCounter.statements(visitor, "/demo/mailbox"))
                .hasSameSizeAs(before)
                .hasSizeBetween(1, 2);
    }

    @Test
    void theTerminalTellsEveryAccountAndThePasswordOpensIt() {
        String said = said();
        Matcher account = ACCOUNT.matcher(said);
        assertThat(said).contains("http://127.0.0.1:" + port + "/demo/mailbox");

        assertThat(account.results()).hasSize(12);
        for (String email : List.of("helene.moreau@", "nadia.bernard@")) {
            var browser = new Browser(port, first());
            browser.get("/bureau/connexion");
            var answer =
                    browser.post(
                            "/bureau/connexion",
                            "email",
                            email + first().mainHost(),
                            "password",
                            "bienvenue-au-parvis");
            assertThat(answer.location()).isEqualTo("/bureau");
        }
    }

    @Test
    void whoHasAnAccountFindsARequestInIt() {
        var lina = new Browser(port, first());
        lina.get("/connexion");
        lina.post(
                "/connexion",
                "email",
                "lina.martin@" + first().mainHost(),
                "password",
                "bienvenue-au-parvis");

        assertThat(lina.get("/mes-demandes").body()).contains("Demander un acte de naissance");
    }

    @Test
    void everyRequestWasMadeThroughThePages() {
        assertThat(communes.all()).extracting(this::requests).containsExactlyInAnyOrder(10L, 2L);
        var head = new Browser(port, first());
        head.get("/bureau/connexion");
        head.post(
                "/bureau/connexion",
                "email",
                "helene.moreau@" + first().mainHost(),
                "password",
                "bienvenue-au-parvis");

        assertThat(head.get("/bureau/chiffres").status()).isEqualTo(200);
        assertThat(head.get("/demo/mailbox").body())
                .contains("lina.martin@")
                .contains("emma.carter@")
                .contains("cafe.cale@");
    }

    @Test
    void aMessageArrivesInTheMailboxOfItsCommuneOnly() {
        String subject = "Essai " + UUID.randomUUID();
        send(first(), subject);

        var here = new Browser(port, first());
        String list = here.get("/demo/mailbox").body();
        assertThat(list).contains(subject).contains("Zoé Le Goff");
        String before = list.substring(0, list.indexOf(subject));
        String page = before.substring(before.lastIndexOf("/demo/mailbox/"));
        page = page.substring(0, page.indexOf('"'));

        assertThat(here.get(page).body())
                .contains("href=\"http://example.org/suivi?a=1&amp;b=2\"")
                .contains("&lt;b&gt;Rien ne passe")
                .doesNotContain("<b>Rien ne passe");
        var html = here.get(page + "/html");
        assertThat(html.header("Content-Security-Policy"))
                .startsWith("sandbox ")
                .doesNotContain("allow-scripts")
                .doesNotContain("allow-same-origin");
        assertThat(html.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(here.get(page + "/0").status()).isEqualTo(404);

        var there = new Browser(port, "locronan.localhost");
        assertThat(there.get("/demo/mailbox").body()).doesNotContain(subject);
        assertThat(there.get(page).status()).isEqualTo(404);
    }

    private void send(Commune commune, String subject) {
        String about = "test:" + subject;
        CommuneScope.run(
                commune.id(),
                () ->
                        notices.send(
                                new Notice(
                                        "Zoé Le Goff",
                                        "zoe@example.org",
                                        Locale.FRENCH,
                                        about,
                                        subject,
                                        List.of("<b>Rien ne passe.</b>"),
                                        new Notice.Link("Voir", "http://example.org/suivi?a=1&b=2"),
                                        List.of())));
        Awaitility.await()
                .until(
                        () ->
                                CommuneScope.call(commune.id(), () -> notices.about(about))
                                        .getFirst()
                                        .state(),
                        Delivery.State.SENT::equals);
    }

    private long requests(Commune commune) {
        String sql = "select count(*) from demo_laid where step like 'request %'";
        return CommuneScope.call(commune.id(), () -> jdbc.sql(sql).query(Long.class).single());
    }

    private Commune first() {
        return communes.byHost("localhost").orElseThrow();
    }

    private String said() {
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        return String.join("\n", lines.stream().flatMap(l -> l.lines(address).stream()).toList());
    }
}
