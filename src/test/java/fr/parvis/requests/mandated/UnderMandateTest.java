package fr.parvis.requests.mandated;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.counter.LoanForm;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests filed, read and answered for somebody; through HTTP, without JavaScript. */
@ModuleTest
class UnderMandateTest {

    private static final String LOAN = "pret-broyeur";
    private static final String START = "/demarches/" + LOAN + "/demande";
    private static final Pattern NUMBER = Pattern.compile("(\\d{4}-\\d{6})</dd>");

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired People people;
    @Autowired TownHall townHall;
    @Autowired RequestStore requests;
    @Autowired History history;
    @Autowired MessageThread thread;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Person maud;
    private Person paul;
    private Browser desk;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        CommuneScope.run(
                brest.id(),
                () ->
                        procedures
                                .current(LOAN)
                                .orElseGet(() -> procedures.publish(Texts.fourth()).orThrow()));
        maud = people.resident(brest);
        paul = people.resident(brest);
        desk = townHall.agent(brest, "Claire Dubois", LOAN, Role.HANDLER).signIn(port);
    }

    @Test
    void aRequestIsFiledForSomebodyUnderBothNames() {
        long mandate = act(desk, maud.email(), "FILE", "FOLLOW", "ANSWER");
        assertThat(desk.get(START + "?nouvelle=true").body())
                .contains("Vous agissez pour Maud Kessler.");
        Request sent = file(desk);

        assertThat(sent.residentId()).isEqualTo(maud.id());
        assertThat(sent.channel()).isEqualTo(Channel.COUNTER);
        assertThat(CommuneScope.call(brest.id(), () -> history.of(sent.id())).getFirst().words())
                .contains("Claire Dubois", "mairie de Brest", "pour Maud Kessler")
                .contains("mandat n° " + mandate);
        assertThat(journal("mandate:" + mandate, "request.submitted", "Maud Kessler")).isEqualTo(1);
        assertThat(journal("request:" + sent.number(), "request.submitted", "")).isEqualTo(1);
        Browser home = maud.signIn(port);
        assertThat(home.get("/mes-demandes").body()).contains(sent.number());
        assertThat(home.get("/mon-compte/mandats/" + mandate).body())
                .contains(sent.number(), "Claire Dubois");
    }

    @Test
    void whoHasNoAccountIsFoundAgainByNameAndBirth() {
        act(desk, "", "FILE", "FOLLOW");
        Request sent = file(desk);
        assertThat(sent.residentId()).isNull();
        Browser colleague = townHall.agent(brest, "Léa Petit", LOAN, Role.HANDLER).signIn(port);
        assertThat(colleague.get("/suivi/" + sent.number()).status()).isEqualTo(302);
        act(colleague, "", "FOLLOW");
        assertThat(colleague.get("/mandat").body()).contains(sent.number());
        assertThat(colleague.get("/suivi/" + sent.number()).status()).isEqualTo(200);
    }

    @Test
    void whatIsKnownOfThePersonIsOfferedWhereTheMandateLets() {
        household(maud);
        act(desk, maud.email(), "FILE", "FOLLOW");
        file(desk);
        assertThat(desk.get(START + "?nouvelle=true").body())
                .contains("Vous avez déjà fait cette démarche");
        assertThat(members(desk)).as("the household of the person").contains("Noé");

        Browser other = townHall.agent(brest, "Léa Petit", LOAN, Role.HANDLER).signIn(port);
        act(other, maud.email(), "FILE");
        assertThat(other.get(START + "?nouvelle=true").body())
                .contains("value=\"Kessler\"")
                .doesNotContain("Vous avez déjà fait cette démarche");
        assertThat(members(paul.signIn(port))).doesNotContain("Noé");
    }

    @Test
    void onlyWhatTheMandateSaysIsDone() {
        act(desk, maud.email(), "FILE", "FOLLOW");
        Request sent = file(desk);
        desk.get("/suivi/" + sent.number());
        Page refused = desk.post("/suivi/" + sent.number() + "/message", "words", "Bonjour");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("La personne ne vous a pas permis ceci");
        desk.get("/suivi/" + sent.number());
        assertThat(desk.post("/suivi/" + sent.number() + "/compte").status()).isEqualTo(403);

        Browser narrow = townHall.agent(brest, "Léa Petit", LOAN, Role.HANDLER).signIn(port);
        mandate(narrow, "Maud", maud.email(), "acte-naissance", "FILE", "FOLLOW");
        assertThat(narrow.get("/mandat").body()).doesNotContain(sent.number());
        assertThat(narrow.get("/suivi/" + sent.number()).status()).isEqualTo(403);
        assertThat(narrow.get(START).status()).isEqualTo(403);
        assertThat(narrow.get("/demarches/acte-naissance/demande").status()).isEqualTo(200);
    }

    @Test
    void anAnswerIsWrittenUnderBothNames() {
        act(desk, maud.email(), "FILE", "FOLLOW", "ANSWER");
        Request sent = file(desk);
        desk.get("/suivi/" + sent.number());
        desk.post("/suivi/" + sent.number() + "/message", "words", "Elle viendra mardi.");
        Message said = CommuneScope.call(brest.id(), () -> thread.of(sent.id(), false)).getFirst();
        assertThat(said.body()).isEqualTo("Elle viendra mardi.");
        assertThat(said.authorName()).isEqualTo("Claire Dubois, pour Maud Kessler");
    }

    @Test
    void theRequestsOfAnotherPersonStayClosed() {
        act(desk, maud.email(), "FILE", "FOLLOW");
        Request hers = file(desk);
        Browser other = townHall.agent(brest, "Léa Petit", LOAN, Role.HANDLER).signIn(port);
        mandate(other, "Paul", paul.email(), "", "FILE", "FOLLOW");
        assertThat(other.get("/suivi/" + hers.number()).location()).startsWith("/suivi?numero=");
        assertThat(other.get("/mandat").body()).doesNotContain(hers.number());
    }

    @Test
    void aDraftOpensUnderItsMandateOnly() {
        act(desk, maud.email(), "FILE", "FOLLOW");
        desk.get(START + "?nouvelle=true");
        String draft = desk.post(START, "go", "later").location().replaceFirst("/[^/]+$", "");
        assertThat(desk.get("/mandat").body()).contains(draft);
        assertThat(new Browser(port, brest).get(draft + "/vous").status()).isEqualTo(404);
        assertThat(paul.signIn(port).get(draft + "/vous").status()).isEqualTo(404);
        assertThat(maud.signIn(port).get(draft + "/vous").status()).isEqualTo(200);
        desk.get("/mandat");
        desk.post("/mandat/quitter");
        assertThat(desk.get(draft + "/vous").status()).isEqualTo(404);
    }

    @Test
    void nothingIsSentAfterTheRevocation() {
        long mandate = act(desk, maud.email(), "FILE", "FOLLOW");
        Page checked = filledIn(desk);
        String token = desk.follow(checked).csrf();
        Browser home = maud.signIn(port);
        home.get("/mon-compte/mandats/" + mandate);
        home.post("/mon-compte/mandats/" + mandate + "/terminer");
        String send = checked.location().replace("/verifier", "/envoyer");
        Page refused = desk.postWith(token, send);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Vous ne pouvez plus agir pour Maud Kessler");
        assertThat(desk.postWith(token, send).status()).as("not for oneself").isEqualTo(404);
        assertThat(home.get("/mes-demandes").body()).doesNotContain("/suivi/2026-");
    }

    private void household(Person person) {
        Browser home = person.signIn(port);
        home.get("/mon-compte/foyer/ajouter");
        home.post(
                "/mon-compte/foyer/ajouter",
                "firstNames",
                "Noé",
                "birthName",
                "Kessler",
                "day",
                "27",
                "month",
                "3",
                "year",
                "2021",
                "relation",
                "child");
    }

    /** The page of a form that asks for somebody of the household. */
    private static String members(Browser browser) {
        return browser.get("/demarches/inscription-scolaire/demande?nouvelle=true").body();
    }

    private long act(Browser browser, String email, String... verbs) {
        return mandate(browser, "Maud", email, "", verbs);
    }

    /** Made, signed on paper, and begun. */
    private long mandate(
            Browser browser, String firstName, String email, String procedure, String... verbs) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "firstNames",
                                firstName,
                                "lastName",
                                "Kessler",
                                "day",
                                "27",
                                "month",
                                "3",
                                "year",
                                "1944",
                                "email",
                                email));
        fields.addAll(List.of("days", "31", "scope", procedure.isEmpty() ? "all" : "some"));
        fields.addAll(List.of("procedures", procedure));
        for (String verb : verbs) {
            fields.addAll(List.of("verbs", verb));
        }
        browser.get("/bureau/mandats/nouveau");
        String page =
                browser.post("/bureau/mandats/nouveau", fields.toArray(String[]::new)).location();
        browser.get(page);
        browser.upload(page + "/signe", "scan", Map.of(), "checked", "1", "folder", "n° 14");
        browser.get(page);
        assertThat(browser.post(page + "/agir").location()).isEqualTo("/mandat");
        return Long.parseLong(page.replaceFirst(".*/", ""));
    }

    private static Page filledIn(Browser browser) {
        browser.get(START + "?nouvelle=true");
        String later = browser.post(START, "go", "later").location();
        String first = later.replaceFirst("/[^/]+$", "");
        Page resumed = browser.get(first);
        return LoanForm.fillIn(browser, resumed);
    }

    private Request file(Browser browser) {
        Page checked = filledIn(browser);
        browser.follow(checked);
        Page sent = browser.post(checked.location().replace("/verifier", "/envoyer"));
        Matcher number = NUMBER.matcher(browser.follow(sent).body());
        assertThat(number.find()).isTrue();
        return CommuneScope.call(brest.id(), () -> requests.find(number.group(1)).orElseThrow());
    }

    private long journal(String subject, String action, String forWhom) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql(
                                        "select count(*) from journal where subject = ? and action = ? and for_whom = ?")
                                .params(subject, action, forWhom)
                                .query(Long.class)
                                .single());
    }
}
