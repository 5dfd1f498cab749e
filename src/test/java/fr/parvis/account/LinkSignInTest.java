package fr.parvis.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Residents who come in by a link, and accounts that have no password. */
@ModuleTest
class LinkSignInTest {

    private static final String PAGE = "/connexion/lien";

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private People.Person resident;
    private Browser browser;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        resident = people.resident(brest);
        browser = new Browser(port, brest);
    }

    @Test
    void aLinkOpensOnceByItsButtonAndLeadsWhereThePersonWanted() {
        String link = ask(resident.email(), "/mon-compte/coordonnees");
        for (int robot = 0; robot < 3; robot++) {
            assertThat(browser.get(link).status()).isEqualTo(200);
        }
        assertThat(browser.get("/mon-compte").status())
                .as("reading signs nobody in")
                .isEqualTo(302);
        assertThat(browser.get(link).body()).contains(resident.email());
        assertThat(browser.post(link).location()).isEqualTo("/mon-compte/coordonnees");
        assertThat(browser.get("/mon-compte").body()).contains(resident.email());

        var thief = new Browser(port, brest);
        thief.get("/connexion");
        assertThat(thief.post(link).status()).isEqualTo(404);
        assertThat(thief.get(link).status()).isEqualTo(404);
    }

    @Test
    void aKnownAndAnUnknownAddressGetTheSameAnswerAndOneMessageEach() {
        String unknown = People.email();
        browser.get(PAGE);
        var one = browser.post(PAGE, "email", resident.email());
        browser.get(PAGE);
        var other = browser.post(PAGE, "email", unknown);
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(one.location()).isEqualTo(other.location()).isEqualTo(PAGE + "/envoye");
        assertThat(links(resident.email())).isEqualTo(links(unknown)).isEqualTo(1);
        assertThat(people.linkSentTo(brest, unknown)).isEqualTo("/inscription");
    }

    @Test
    void anOldLinkOpensNothingNorDoesOneOfAnotherCommuneOrPurpose() {
        String link = ask(resident.email(), "");
        var elsewhere = new Browser(port, quimper);
        elsewhere.get("/connexion");
        assertThat(elsewhere.post(link).status()).isEqualTo(404);

        browser.get("/mot-de-passe");
        browser.post("/mot-de-passe", "email", resident.email());
        String password = people.linkSentTo(brest, resident.email());
        browser.get("/connexion");
        assertThat(browser.post(password.replace("/mot-de-passe/", PAGE + "/")).status())
                .isEqualTo(404);

        CommuneScope.run(
                brest.id(),
                () ->
                        jdbc.sql("update one_time_link set expires_at = now() where email = ?")
                                .param(resident.email())
                                .update());
        browser.get("/connexion");
        assertThat(browser.post(link).status()).isEqualTo(404);
    }

    @Test
    void anAccountCanBeOpenedWithoutAPasswordAndGetOneLater() {
        String email = People.email();
        browser.get("/inscription");
        browser.post("/inscription", "name", "Lina Aubrée", "email", email);
        String link = people.linkSentTo(brest, email);
        browser.get(link);
        assertThat(browser.post(link + "/sans-mot-de-passe").location()).isEqualTo("/mes-demandes");

        var again = new Browser(port, brest);
        again.get("/connexion");
        assertThat(again.post("/connexion", "email", email, "password", "").status())
                .isEqualTo(422);
        String second = ask(email, "");
        again.get(second);
        assertThat(again.post(second).location()).isEqualTo("/mes-demandes");

        assertThat(again.get("/mon-compte/mot-de-passe").body()).doesNotContain("id=\"current\"");
        assertThat(again.post("/mon-compte/mot-de-passe", "password", People.PASSWORD).location())
                .isEqualTo("/mon-compte?done=password");
        again.get("/mon-compte/mot-de-passe");
        assertThat(again.post("/mon-compte/mot-de-passe", "password", "une autre phrase").status())
                .as("from now on the current one is asked for")
                .isEqualTo(422);
    }

    @Test
    void whoHasNoPasswordConfirmsByACodeSentToTheirAddress() {
        String email = People.email();
        browser.get("/inscription");
        browser.post("/inscription", "name", "Tom Aubrée", "email", email);
        String link = people.linkSentTo(brest, email);
        browser.get(link);
        browser.post(link + "/sans-mot-de-passe");
        assertThat(browser.get("/confirmer").body()).contains("action=\"/confirmer/message\"");
        assertThat(browser.post("/confirmer/message").body()).contains("name=\"mailCode\"");
        String code = code(email);
        assertThat(browser.post("/confirmer", "mailCode", "00000000").status()).isEqualTo(422);
        assertThat(browser.post("/confirmer", "mailCode", code).location())
                .isEqualTo("/mes-demandes");
        browser.get("/confirmer");
        assertThat(browser.post("/confirmer", "mailCode", code).status()).as("used").isEqualTo(422);
    }

    private String ask(String email, String next) {
        browser.get(PAGE);
        browser.post(PAGE, "email", email, "next", next);
        return people.linkSentTo(brest, email);
    }

    private long links(String email) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select count(*) from notice where to_email = ?")
                                .param(email)
                                .query(Long.class)
                                .single());
    }

    private String code(String email) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql(
                                        """
                                        select substring(envelope::text from '[^0-9]([0-9]{8})[^0-9]')
                                          from notice where to_email = ? order by id desc limit 1
                                        """)
                                .param(email)
                                .query(String.class)
                                .single());
    }
}
