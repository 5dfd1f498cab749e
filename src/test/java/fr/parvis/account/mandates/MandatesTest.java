package fr.parvis.account.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.AgentLeft;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.account.helpers.Accredit;
import fr.parvis.account.helpers.AccreditationEnded;
import fr.parvis.account.helpers.TypedAccreditation;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.documents.VeraPdf;
import fr.parvis.isolation.Routes;
import fr.parvis.kernel.CommuneScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mandate from the form to its end; through HTTP, without JavaScript. */
@ModuleTest
class MandatesTest {

    private static final String DESK = "/bureau/mandats";

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired MandateStore store;
    @Autowired MandateCodes codes;
    @Autowired MandateText text;
    @Autowired Accredit accrediting;
    @Autowired ApplicationEventPublisher events;
    @Autowired Routes routes;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Person agent;
    private Person maud;
    private Browser desk;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        agent = people.agentEverywhere(brest, Role.HANDLER);
        maud = people.resident(brest);
        desk = agent.signIn(port);
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedStays() {
        desk.get(DESK + "/nouveau");
        Page refused =
                desk.post(
                        DESK + "/nouveau",
                        "firstNames",
                        "Maud",
                        "day",
                        "31",
                        "month",
                        "2",
                        "year",
                        "1944",
                        "scope",
                        "some",
                        "days",
                        "30");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Écrivez le nom de naissance de la personne.", "value=\"Maud\"")
                .contains("Écrivez une date de naissance qui existe", "Cochez au moins une chose")
                .contains("Choisissez au moins une démarche, ou toutes.", "Choisissez la durée.");
    }

    @Test
    void nobodyActsBeforeTheSignature() {
        long id = made(desk, DESK, "");
        assertThat(desk.get(DESK + "/" + id).body()).contains("À signer", "SHA-256");
        desk.post(DESK + "/" + id + "/agir");
        assertThat(desk.cookies()).doesNotContainKey("mandat");

        desk.get(DESK + "/" + id);
        Page unsigned = desk.upload(DESK + "/" + id + "/signe", "scan", Map.of());
        assertThat(unsigned.status()).isEqualTo(422);
        assertThat(unsigned.body()).contains("Confirmez que la personne a signé devant vous.");
        desk.get(DESK + "/" + id);
        assertThat(desk.upload(DESK + "/" + id + "/signe", "scan", Map.of(), "checked", "1").body())
                .contains("Joignez le papier signé");

        sign(desk, DESK, id);
        assertThat(desk.get(DESK + "/" + id).body()).contains("En cours", "mandats 2026, n° 14");
        act(desk, DESK, id);
        assertThat(desk.get("/").body()).contains("Vous agissez pour Maud Kessler.");
    }

    @Test
    void thePaperSaysTheWordsTheirVersionTheirHashAndHowToStop() throws Exception {
        long id = made(desk, DESK, "");
        Made made = CommuneScope.call(brest.id(), () -> store.find(id).orElseThrow());
        byte[] pdf = desk.bytes(DESK + "/" + id + "/mandat.pdf");
        assertThat(VeraPdf.inaccessible(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String printed = stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
            assertThat(printed)
                    .contains("Maud Kessler", "27 mars 1944", "Un jour", "article 1984")
                    .contains(made.fingerprint().substring(0, 32))
                    .contains(codes(id));
        }
    }

    @Test
    void aTextThatChangedIsGoodForNothingAnyMore() {
        long id = signed(desk, DESK, "");
        act(desk, DESK, id);
        CommuneScope.run(
                brest.id(),
                () ->
                        jdbc.sql(
                                        "update mandate set words = words || ' Et tout le reste.' where id = ?")
                                .param(id)
                                .update());
        Page stopped = desk.get("/");
        assertThat(stopped.status()).isEqualTo(403);
        assertThat(stopped.body())
                .contains("Vous ne pouvez plus agir pour Maud Kessler", "ont changé");
        assertThat(desk.get(DESK + "/" + id).body()).contains("n’est plus celui qui a été signé");
    }

    @Test
    void aScopeWidenedBehindTheWordsIsSeenToo() {
        long id = signed(desk, DESK, "");
        CommuneScope.run(
                brest.id(),
                () ->
                        jdbc.sql("update mandate set verbs = array['PAY'] where id = ?")
                                .param(id)
                                .update());
        Made made = CommuneScope.call(brest.id(), () -> store.find(id).orElseThrow());
        assertThat(CommuneScope.call(brest.id(), () -> text.unchanged(made))).isFalse();
    }

    @Test
    void thePersonStopsItWithThePrintedCodeAndActsAfterAreRefusedAtOnce() {
        long id = signed(desk, DESK, "");
        act(desk, DESK, id);
        var home = new Browser(port, brest);
        home.get("/mandats");
        assertThat(home.post("/mandats", "number", "" + id, "code", "0000-0000-0000").status())
                .isEqualTo(422);
        Page opened = home.post("/mandats", "number", "" + id, "code", codes(id).toLowerCase());
        String paper = opened.location();
        assertThat(home.get(paper).body()).contains("Nadia Bernard", "Arrêter ce mandat");
        home.post(paper + "/terminer");
        assertThat(home.get(paper).body()).contains("Arrêté").doesNotContain("Arrêter ce mandat");

        Page stopped = desk.get("/demarches");
        assertThat(stopped.status()).isEqualTo(403);
        assertThat(stopped.body()).contains("Vous ne pouvez plus agir pour Maud Kessler");
        assertThat(desk.get("/demarches").status()).as("one’s own again").isEqualTo(200);
        assertThat(told(agent.email())).contains("Vous ne pouvez plus agir pour Maud Kessler");
    }

    @Test
    void aPersonWithAnAccountSignsSeesWhatWasDoneAndStopsIt() {
        Person helper = helper();
        Browser portal = helper.signIn(port);
        long id = made(portal, "/mes-mandats", maud.email());
        assertThat(told(maud.email())).contains("demande à agir pour vous");
        Browser home = maud.signIn(port);
        String page = "/mon-compte/mandats/" + id;
        assertThat(home.get(page).body()).contains("Je signe", "centre social des Halles");
        assertThat(home.post(page + "/signer").location()).isEqualTo(page);
        act(portal, "/mes-mandats", id);
        assertThat(home.get(page).body())
                .contains("En cours", "Début d’un accompagnement", "Lina Aubrée");
        home.post(page + "/terminer");
        assertThat(portal.get("/demarches").status()).isEqualTo(403);
        home.get(page);
        assertThat(home.post(page + "/signer").status()).as("it is signed once").isEqualTo(422);
    }

    @Test
    void aRelativeAsksAndThePersonSignsNobodyElse() {
        Person paul = people.resident(brest);
        Browser portal = paul.signIn(port);
        portal.get("/mes-mandats/nouveau");
        Page unnamed = portal.post("/mes-mandats/nouveau", typed(""));
        assertThat(unnamed.status()).isEqualTo(422);
        assertThat(unnamed.body()).contains("elle signe depuis son compte");
        long id = made(portal, "/mes-mandats", maud.email());
        String page = "/mes-mandats/" + id;
        portal.get(page);
        assertThat(
                        portal.upload(
                                        page + "/signe",
                                        "scan",
                                        Map.of(),
                                        "checked",
                                        "1",
                                        "folder",
                                        "1")
                                .status())
                .as("a relative does not vouch for a signature")
                .isEqualTo(404);
        Browser home = maud.signIn(port);
        home.get("/mon-compte/mandats/" + id);
        home.post("/mon-compte/mandats/" + id + "/signer");
        act(portal, "/mes-mandats", id);
        assertThat(portal.get("/mandat").body()).contains("Vous agissez pour Maud Kessler.");
        portal.get("/");
        portal.post("/mandat/quitter");
        portal.get(page);
        portal.post(page + "/terminer");
        assertThat(home.get("/mon-compte/mandats/" + id).body()).contains("Arrêté");
    }

    @Test
    void noAccountIsOpenToWhoActsForSomebodyWhateverThePage() {
        Person helper = helper();
        Browser portal = helper.signIn(port);
        long id = signed(portal, "/mes-mandats", "");
        act(portal, "/mes-mandats", id);
        var open = new ArrayList<String>();
        for (var route : routes.all()) {
            if (route.pattern().matches("/mon-compte(/.*)?")) {
                String path = route.pattern().replaceAll("\\{[^}]*}", "1");
                String token = portal.get("/demarches").csrf();
                Page answer =
                        route.method().equals("GET")
                                ? portal.get(path)
                                : portal.send(route.method(), path, token);
                if (answer.status() != 403) {
                    open.add(route + " " + answer.status());
                }
            }
        }
        assertThat(open).isEmpty();
        portal.get("/mon-compte");
        assertThat(portal.get("/mon-compte").body()).contains("Votre mandat ne permet pas cela");
        portal.post("/mandat/quitter");
        assertThat(portal.get("/mon-compte").status()).isEqualTo(200);
    }

    @Test
    void theCookieOfOneAccountIsNothingToAnother() {
        long id = signed(desk, DESK, "");
        act(desk, DESK, id);
        Browser other = people.agent(brest, Map.of()).signIn(port);
        other.cookies().put("mandat", desk.cookies().get("mandat"));
        assertThat(other.get("/demarches").body()).doesNotContain("Vous agissez pour");
        var elsewhere = people.agent(quimper, Map.of()).signIn(port);
        elsewhere.cookies().put("mandat", desk.cookies().get("mandat"));
        assertThat(elsewhere.get("/demarches").body()).doesNotContain("Vous agissez pour");
        assertThat(other.get(DESK + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void aMandateEndsByItselfWhenItsTimeIsOver() {
        long id = signed(desk, DESK, "");
        act(desk, DESK, id);
        CommuneScope.run(brest.id(), () -> age(id));
        Page stopped = desk.get("/demarches");
        assertThat(stopped.status()).isEqualTo(403);
        assertThat(desk.get(DESK).body()).contains("Mandats finis (1)");
    }

    @Test
    void aHelperWhoIsNoLongerAccreditedHoldsNothing() {
        Person helper = helper();
        Browser portal = helper.signIn(port);
        long id = signed(portal, "/mes-mandats", "");
        CommuneScope.run(
                brest.id(), () -> events.publishEvent(new AccreditationEnded(1, helper.id())));
        Made made = CommuneScope.call(brest.id(), () -> store.find(id).orElseThrow());
        assertThat(made.ended().how()).isEqualTo("left");
        Browser stranger = people.resident(brest).signIn(port);
        assertThat(stranger.get("/mes-mandats/nouveau").body())
                .as("for a relative")
                .contains("signe depuis son compte");
        assertThat(stranger.get("/mes-mandats/" + id).status()).isEqualTo(404);
    }

    @Test
    void anAgentWhoLeftActsForNobody() {
        long id = signed(desk, DESK, "");
        CommuneScope.run(brest.id(), () -> events.publishEvent(new AgentLeft(agent.id())));
        Made made = CommuneScope.call(brest.id(), () -> store.find(id).orElseThrow());
        assertThat(made.ended().how()).isEqualTo("left");
    }

    /** Facts and words as if it had been signed yesterday. */
    private void age(long id) {
        Made made = store.find(id).orElseThrow();
        NewMandate known = NewMandate.of(made);
        LocalDate yesterday = LocalDate.now().minusDays(1);
        var old =
                new NewMandate(
                        known.account(),
                        known.firstNames(),
                        known.lastName(),
                        known.birthDate(),
                        known.email(),
                        known.holder(),
                        known.verbs(),
                        known.procedures(),
                        1,
                        yesterday);
        Proof proof = text.proof(old);
        jdbc.sql(
                        "update mandate set first_day = ?, last_day = ?, words = ?, sha256 = ?, seal = ? where id = ?")
                .params(yesterday, yesterday, proof.words(), proof.sha256(), proof.seal(), id)
                .update();
    }

    private Person helper() {
        Person helper = people.resident(brest);
        CommuneScope.run(
                brest.id(),
                () ->
                        accrediting
                                .accredit(
                                        new TypedAccreditation(
                                                helper.email(),
                                                "centre social des Halles",
                                                LocalDate.now().plusYears(1).toString()),
                                        "Jeanne Morvan")
                                .orThrow());
        return helper;
    }

    private static long made(Browser browser, String base, String email) {
        browser.get(base + "/nouveau");
        Page made = browser.post(base + "/nouveau", typed(email));
        assertThat(made.location()).startsWith(base + "/");
        return Long.parseLong(made.location().replaceFirst(".*/", ""));
    }

    private static String[] typed(String email) {
        return new String[] {
            "firstNames",
            "Maud",
            "lastName",
            "Kessler",
            "day",
            "27",
            "month",
            "3",
            "year",
            "1944",
            "email",
            email,
            "verbs",
            "FILE",
            "verbs",
            "FOLLOW",
            "verbs",
            "ANSWER",
            "scope",
            "all",
            "days",
            "1"
        };
    }

    private static void sign(Browser browser, String base, long id) {
        browser.get(base + "/" + id);
        Page signed =
                browser.upload(
                        base + "/" + id + "/signe",
                        "scan",
                        Map.of(),
                        "checked",
                        "1",
                        "folder",
                        "mandats 2026, n° 14");
        assertThat(signed.location()).isEqualTo(base + "/" + id);
    }

    private static long signed(Browser browser, String base, String email) {
        long id = made(browser, base, email);
        sign(browser, base, id);
        return id;
    }

    private static void act(Browser browser, String base, long id) {
        browser.get(base + "/" + id);
        assertThat(browser.post(base + "/" + id + "/agir").location()).isEqualTo("/mandat");
        browser.get("/demarches");
    }

    private String codes(long id) {
        return CommuneScope.call(brest.id(), () -> codes.of(id));
    }

    private String told(String email) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select envelope::text from notice where to_email = ?")
                                .param(email)
                                .query(String.class)
                                .list()
                                .toString());
    }
}
