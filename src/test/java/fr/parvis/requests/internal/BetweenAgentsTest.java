package fr.parvis.requests.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.handling.TownHall;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agent asks of the town hall they work for. */
@ModuleTest
class BetweenAgentsTest {

    private static final String OWN = "/bureau/entre-agents";

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired TownHall townHall;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private String code;
    private Person claire;
    private Browser browser;

    @BeforeEach
    void publish() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        code = "conge-" + UUID.randomUUID().toString().substring(0, 8);
        String yaml =
                Texts.fourth()
                        .replace("pret-broyeur", code)
                        .replace("icon: tree\n", "icon: tree\nkind: internal\n")
                        .replace(
                                "        - id: jour\n",
                                """
                                        - {id: courriel, type: email, label: Votre adresse, settings: {applicant: true}}
                                        - {id: service, type: short-text, label: Votre service}
                                        - id: jour
                                """);
        CommuneScope.run(brest.id(), () -> procedures.publish(yaml).orThrow());
        claire = townHall.agent(brest, "Claire Le Goff", code, Role.HANDLER);
        browser = claire.signIn(port);
    }

    @Test
    void theAccountFillsInNameAddressAndDepartment() {
        String page = browser.get("/demarches/" + code + "/demande").body();
        assertThat(page)
                .contains("value=\"Claire\"", "value=\"Le Goff\"")
                .contains("value=\"" + claire.email() + "\"")
                .contains("value=\"Voirie");
    }

    @Test
    void onlyTheAgentWhoBeganItGoesOnAndSendsAndNobodyElseFollowsIt() {
        String draft = begin();
        Person yann = townHall.agent(brest, "Yann Le Bihan", code, Role.HANDLER);
        Browser colleague = yann.signIn(port);
        Browser visitor = new Browser(port, brest);
        assertThat(colleague.get(draft).status()).isEqualTo(404);
        assertThat(visitor.get(draft).status()).isEqualTo(404);
        assertThat(visitor.get("/demarches/" + code + "/demande").status()).isEqualTo(404);

        String number = send(draft);

        assertThat(browser.get(OWN).body()).contains("/suivi/" + number);
        assertThat(browser.get("/suivi/" + number).status()).isEqualTo(200);
        assertThat(colleague.get(OWN).body()).doesNotContain("/suivi/" + number);
        assertThat(colleague.get("/suivi/" + number).status()).isEqualTo(302);
        assertThat(colleague.get("/bureau/demandes/" + number).body()).contains("Claire Le Goff");
    }

    @Test
    void noReceiptIsAcknowledged() {
        String draft = begin();
        String number = send(draft);
        String receipt = draft.substring(0, draft.lastIndexOf('/')) + "/recu";
        assertThat(browser.get(receipt).body()).contains(number, OWN).doesNotContain(".pdf");
        assertThat(browser.get(receipt + "/accuse-de-reception.pdf").status()).isEqualTo(404);
        assertThat(mails()).isZero();
    }

    @Test
    void whatAnAgentMayAskStandsOnTheirPage() {
        assertThat(browser.get(OWN).body()).contains("/demarches/" + code + "/demande");
        assertThat(new Browser(port, brest).get(OWN).status()).isEqualTo(302);
    }

    /**
     * @return address of the check of the answers
     */
    private String begin() {
        String address = "/demarches/" + code + "/demande";
        browser.get(address);
        var next =
                browser.post(
                        address,
                        "emprunteur.firstNames",
                        "Claire",
                        "emprunteur.birthName",
                        "Le Goff",
                        "courriel",
                        claire.email(),
                        "service",
                        "Voirie",
                        "jour.day",
                        "1",
                        "jour.month",
                        "12",
                        "jour.year",
                        "2026");
        assertThat(next.location()).endsWith("/verifier");
        return next.location();
    }

    private String send(String check) {
        browser.get(check);
        var sent = browser.post(check.replace("/verifier", "/envoyer"));
        var number = Pattern.compile("\\d{4}-\\d{6}").matcher(browser.follow(sent).body());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private int mails() {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql(
                                        "select count(*) from notice where to_email = ? and about like 'request:%'")
                                .param(claire.email())
                                .query(Integer.class)
                                .single());
    }
}
