package fr.parvis.requests.counter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.documents.ScannedPages;
import fr.parvis.documents.Scans;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.ui.Format;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent fills in the same form for somebody; through HTTP, without JavaScript. */
@ModuleTest
class CounterTest {

    private static final String LOAN = "pret-broyeur";
    private static final Pattern NUMBER = Pattern.compile("(\\d{4}-\\d{6})</dd>");

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired TownHall townHall;
    @Autowired RequestStore requests;
    @Autowired History history;
    @Autowired MessageThread thread;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Person claire;
    private Browser browser;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        for (Commune commune : List.of(brest, quimper)) {
            CommuneScope.run(
                    commune.id(),
                    () ->
                            procedures
                                    .current(LOAN)
                                    .orElseGet(() -> procedures.publish(Texts.fourth()).orThrow()));
        }
        claire = townHall.agent(brest, "Claire Dubois", LOAN, Role.HANDLER);
        browser = claire.signIn(port);
    }

    @Test
    void theSamePagesAreFilledInUnderTheNameOfThePerson() {
        Page first = browser.follow(start("COUNTER", "Maud Aubrée"));

        assertThat(first.body())
                .contains("Vous remplissez pour Maud Aubrée.", "Au guichet, par Claire Dubois.")
                .contains("Votre nom", "Quel jour");
    }

    @Test
    void aMissingAgreementIsRefusedAndEverythingTypedIsKept() {
        browser.get("/bureau/guichet");
        Page refused =
                browser.post(
                        "/bureau/guichet",
                        "demarche",
                        LOAN,
                        "canal",
                        "PAPER",
                        "personne",
                        "Maud Aubrée",
                        "arrivee",
                        "2031-01-01");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("L’accord de la personne manque.", "Dites comment l’identité")
                .contains("pas dans le futur", "value=\"Maud Aubrée\"");
        assertThat(drafts()).isZero();
    }

    @Test
    void aRequestSaysWhoTypedItAndForWhom() {
        Request sent = file("PHONE", "Maud Aubrée");

        assertThat(sent.channel()).isEqualTo(Channel.PHONE);
        in(
                () -> {
                    var received = history.of(sent.id()).getFirst();
                    assertThat(received.actorName()).isEqualTo("Claire Dubois");
                    assertThat(received.words())
                            .isEqualTo("Saisie au téléphone par Claire Dubois pour Maud Aubrée.");
                    Message note = thread.of(sent.id(), true).getFirst();
                    assertThat(note.kind()).isEqualTo(Message.Kind.NOTE);
                    assertThat(note.body())
                            .contains("Identité\u00a0: Je connais cette personne")
                            .contains("par téléphone. Je vous relis les réponses");
                });
        assertThat(browser.get("/bureau/demandes/" + sent.number()).body())
                .contains("Saisie au téléphone par Claire Dubois pour Maud Aubrée.");
        assertThat(journal("request.typed", "request:" + sent.number())).isEqualTo(1);
        assertThat(new Browser(port, brest).get("/suivi/" + sent.number()).body())
                .doesNotContain("Je connais cette personne");
    }

    @Test
    void theDelayOfAPaperFormCountsFromTheDayItArrived() {
        LocalDate arrived = LocalDate.now(Format.ZONE).minusDays(3);
        Request sent =
                finish(
                        start(
                                "PAPER",
                                "Maud Aubrée",
                                arrived.toString(),
                                Scans.blankPdf(),
                                "papier.pdf"));

        assertThat(LocalDate.ofInstant(sent.receivedAt(), Format.ZONE)).isEqualTo(arrived);
        assertThat(sent.clock().due()).isEqualTo(arrived.plusMonths(2));
        in(
                () ->
                        assertThat(thread.of(sent.id(), true).getFirst().files())
                                .as("the scan is kept with the request")
                                .hasSize(1));
    }

    @Test
    void theScanStandsBesideTheFormForAgentsOfTheTownHallOnly() {
        Page started = start("PAPER", "Maud Aubrée", today(), Scans.blankPdf(), "papier.pdf");
        Matcher scan =
                Pattern.compile("/bureau/guichet/saisies/\\d+/document")
                        .matcher(browser.follow(started).body());
        assertThat(scan.find()).isTrue();

        assertThat(browser.get(scan.group()).header("Content-Type")).isEqualTo("application/pdf");
        Person elsewhere = townHall.agent(quimper, "Paul Roy", LOAN, Role.HANDLER);
        assertThat(elsewhere.signIn(port).get(scan.group()).status()).isEqualTo(404);
        assertThat(elsewhere.signIn(port).get(started.location()).status()).isEqualTo(404);
        Person other = townHall.agent(brest, "Léa Petit", "inscription-scolaire", Role.HANDLER);
        assertThat(other.signIn(port).get(scan.group()).status()).isEqualTo(404);
    }

    @Test
    void aVisitorWhoKnowsTheAddressDoesNotSeeWhatAnAgentTypes() {
        Page started = start("COUNTER", "Maud Aubrée");

        assertThat(new Browser(port, brest).get(started.location()).status()).isEqualTo(404);
        assertThat(browser.get(started.location()).status()).isEqualTo(200);
    }

    @Test
    void anUnfinishedEntryIsFoundAgainAndCanBeGivenUp() {
        Page started = start("COUNTER", "Lina Aubrée");
        String draft = started.location().replaceFirst("/[^/]+$", "");
        assertThat(browser.get("/bureau/guichet").body()).contains("Lina Aubrée", draft);

        browser.get(draft + "/plus-tard");
        assertThat(browser.post(draft + "/supprimer").location()).isEqualTo("/bureau/guichet");

        assertThat(browser.get("/bureau/guichet").body()).doesNotContain("Lina Aubrée");
    }

    @Test
    void theReceiptCarriesNumberCodeAndACodeThatOpensTheFollowUp() throws IOException {
        Page sent = send(start("COUNTER", "Maud Aubrée"));
        String number = number(sent);

        Page page = browser.follow(sent);
        assertThat(page.body()).contains("Récépissé à imprimer", "<svg class=\"qr\"");
        byte[] receipt = browser.bytes(sent.location() + "/recepisse.pdf");
        try (var pages = ScannedPages.open(receipt)) {
            assertThat(pages.count()).isEqualTo(1);
            assertThat(pages.code(1).orElseThrow()).contains("/suivi?numero=" + number + "&code=");
        }
        byte[] acknowledgement = browser.bytes(sent.location() + "/accuse-de-reception.pdf");
        try (var pages = ScannedPages.open(acknowledgement)) {
            boolean read = false;
            for (int i = 1; i <= pages.count(); i++) {
                read |= pages.code(i).filter(code -> code.contains(number)).isPresent();
            }
            assertThat(read).as("the acknowledgement has the code too").isTrue();
        }
    }

    @Test
    void whoGaveNoEmailIsPostedTheAcknowledgementUntilItIsTicked() {
        Request sent = file("COUNTER", "Maud Aubrée");
        String list = browser.get("/bureau/guichet/courrier").body();
        assertThat(list).contains("Accusé de réception", sent.number());
        String paper = paper(sent);

        assertThat(browser.get(paper + "/document.pdf").header("Content-Type"))
                .isEqualTo("application/pdf");
        Person other = townHall.agent(brest, "Léa Petit", "inscription-scolaire", Role.HANDLER);
        assertThat(other.signIn(port).get(paper + "/document.pdf").status()).isEqualTo(404);

        browser.get("/bureau/guichet/courrier");
        assertThat(browser.post(paper + "/poste").location()).isEqualTo("/bureau/guichet/courrier");
        assertThat(browser.get("/bureau/guichet/courrier").body()).doesNotContain(sent.number());
    }

    @Test
    void theDecisionIsPostedTooWithItsLetter() {
        Request sent = file("COUNTER", "Maud Aubrée");
        browser.get("/bureau/guichet/courrier");
        browser.post(paper(sent) + "/poste");
        String page = "/bureau/demandes/" + sent.number();
        browser.get(page);

        browser.post(page + "/decision", "version", "0", "choice", "preter", "words", "");

        assertThat(browser.get("/bureau/guichet/courrier").body())
                .contains("Décision\u00a0: Emprunter le broyeur, " + sent.number());
    }

    private String paper(Request request) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        "/bureau/guichet/courrier/"
                                + jdbc.sql(
                                                "select id from paper_to_post where commune_id = current_commune() and request_id = ?")
                                        .param(request.id())
                                        .query(Long.class)
                                        .single());
    }

    private Page start(String channel, String person) {
        browser.get("/bureau/guichet");
        return browser.post("/bureau/guichet", fields(channel, person, today()));
    }

    private Page start(String channel, String person, String arrived, byte[] scan, String name) {
        browser.get("/bureau/guichet");
        return browser.upload(
                "/bureau/guichet", "document", name, scan, fields(channel, person, arrived));
    }

    private static String[] fields(String channel, String person, String arrived) {
        return new String[] {
            "demarche",
            LOAN,
            "canal",
            channel,
            "personne",
            person,
            "identite",
            "KNOWN",
            "langue",
            "fr",
            "arrivee",
            arrived,
            "accord",
            "1"
        };
    }

    private static String today() {
        return LocalDate.now(Format.ZONE).toString();
    }

    /** From the first page to the receipt. */
    private Page send(Page started) {
        Page checked = LoanForm.fillIn(browser, started);
        assertThat(checked.location()).endsWith("/verifier");
        assertThat(browser.follow(checked).body()).contains("Vous remplissez pour");
        return browser.post(checked.location().replace("/verifier", "/envoyer"));
    }

    private Request finish(Page started) {
        String number = number(send(started));
        return CommuneScope.call(brest.id(), () -> requests.find(number).orElseThrow());
    }

    private Request file(String channel, String person) {
        return finish(start(channel, person));
    }

    private String number(Page sent) {
        Matcher number = NUMBER.matcher(browser.follow(sent).body());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    private long drafts() {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql(
                                        "select count(*) from counter_entry where commune_id = current_commune() and agent_id = ?")
                                .param(claire.id())
                                .query(Long.class)
                                .single());
    }

    private long journal(String action, String subject) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql(
                                        "select count(*) from journal where commune_id = current_commune() and action = ? and subject = ?")
                                .params(action, subject)
                                .query(Long.class)
                                .single());
    }

    private void in(Runnable work) {
        CommuneScope.run(brest.id(), work);
    }
}
