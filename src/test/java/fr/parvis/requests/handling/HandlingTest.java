package fr.parvis.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.files.Files;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.life.CompleteRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.WriteMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What agents do at the page of a request, through HTTP, without JavaScript. */
@ModuleTest
class HandlingTest {

    private static final String TERRACE = "odp-terrasse";
    private static final String SCHOOL = "inscription-scolaire";

    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired WriteMessage write;
    @Autowired CompleteRequest complete;
    @Autowired Files files;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Person claire;
    private Person yann;
    private Request request;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        claire = townHall.agent(brest, "Claire Dubois", TERRACE, Role.HANDLER);
        yann = townHall.agent(brest, "Yann Le Bihan", TERRACE, Role.HANDLER);
        request = townHall.file(brest, TERRACE, "Maud", "Aubrée");
    }

    @Test
    void anAgentSeesTheirDepartmentsAndNothingElse() {
        Person school = townHall.agent(brest, "Léa Petit", SCHOOL, Role.HANDLER);
        Person elsewhere = townHall.agent(quimper, "Paul Roy", TERRACE, Role.HANDLER);

        assertThat(claire.signIn(port).get(page()).status()).isEqualTo(200);
        assertThat(school.signIn(port).get(page()).status()).isEqualTo(404);
        assertThat(elsewhere.signIn(port).get(page()).status()).isEqualTo(404);
        assertThat(new Browser(port, brest).get(page()).status()).isNotEqualTo(200);
    }

    @Test
    void takingARequestShowsWhoHasIt() {
        Browser browser = claire.signIn(port);
        browser.get(page());

        Page taken = browser.post(page() + "/prendre", "version", "0");

        assertThat(taken.location()).isEqualTo(page());
        assertThat(townHall.now(brest, request).ownerId()).isEqualTo(claire.id());
        assertThat(yann.signIn(port).get(page()).body())
                .contains("Reprendre à Claire Dubois")
                .contains("Claire Dubois s’en occupe");
    }

    @Test
    void aTakenRequestCanBeGivenBackOrTakenOver() {
        act(claire, "prendre", "version", "0");
        act(yann, "prendre", "version", "1");
        assertThat(townHall.now(brest, request).ownerId()).isEqualTo(yann.id());

        act(yann, "rendre", "version", "2");
        assertThat(townHall.now(brest, request).ownerId()).isNull();
    }

    @Test
    void aRequestGoesThroughItsWholeCircuitFromHandToHand() {
        Person elected = townHall.agent(brest, "Jeanne Le Goff", TERRACE, Role.APPROVER);
        Person head = townHall.agent(brest, "Marc Kerviel", TERRACE, Role.HEAD);
        Person mayor = townHall.agent(brest, "Anne Morvan", TERRACE, Role.SIGNATORY);

        decide(claire, "complete", "");
        decide(claire, "avis-recus", "Publicité faite le 2, avis favorables.");
        assertThat(claire.signIn(port).get(page()).body())
                .contains("Cette étape attend un visa.")
                .contains("Jeanne Le Goff")
                .doesNotContain("Valider et suivante");
        decide(elected, "favorable", "");
        decide(head, "favorable", "");
        decide(mayor, "accorder", "Aucune.");

        Request now = townHall.now(brest, request);
        assertThat(now.outcome()).isEqualTo("accepted");
        assertThat(now.closed()).isTrue();
        assertThat(claire.signIn(port).get(page()).body())
                .contains("Demande terminée")
                .contains("Anne Morvan a décidé")
                .contains("Jeanne Le Goff")
                .contains("Donner mon visa")
                .contains("Publicité faite le 2, avis favorables.")
                .contains("Arrêté d’occupation du domaine public");
    }

    @Test
    void theDocumentOfADecisionOpensFromThePage() {
        Person mayor = townHall.agent(brest, "Anne Morvan", TERRACE, Role.values());
        decide(mayor, "transmettre", "Le conseil départemental.");

        Browser browser = mayor.signIn(port);
        String page = browser.get(page()).body();
        var link = Pattern.compile(page() + "/documents/\\d+").matcher(page);
        assertThat(link.find()).isTrue();
        Page document = browser.get(link.group());
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.header("Content-Type")).startsWith("application/pdf");
        assertThat(yann.signIn(port).get(page() + "/documents/0").status()).isEqualTo(404);
    }

    @Test
    void theLetterCanBeSeenBeforeItIsSentAndNothingIsKeptOfIt() {
        Person mayor = townHall.agent(brest, "Anne Morvan", TERRACE, Role.values());
        Browser browser = mayor.signIn(port);
        assertThat(browser.get(page()).body()).contains("Voir la lettre avant");
        String[] chosen = {"version", "0", "choice", "transmettre", "words", "Le département."};

        Page letter = browser.post(page() + "/apercu", chosen);

        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.headers().firstValue("Content-Type")).contains("application/pdf");
        Request now = townHall.now(brest, request);
        assertThat(now.step()).isEqualTo(request.step());
        assertThat(now.version()).isEqualTo(request.version());
        assertThat(browser.get(page()).body()).doesNotContain(page() + "/documents/");
    }

    @Test
    void onlyWhoMayDecideSeesTheLetterAndAChoiceWithoutOneSaysSo() {
        Browser handler = claire.signIn(port);
        handler.get(page());
        Page none =
                handler.post(
                        page() + "/apercu",
                        "version",
                        "0",
                        "choice",
                        "complete",
                        "words",
                        "Tout y est.");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("n’envoie pas de lettre", "Tout y est.");
        assertThat(handler.post(page() + "/apercu", "version", "0", "words", "Rien").status())
                .isEqualTo(422);

        Browser elected =
                townHall.agent(brest, "Jeanne Le Goff", TERRACE, Role.APPROVER).signIn(port);
        elected.get(page());
        String[] chosen = {"version", "0", "choice", "transmettre", "words", "Non"};
        assertThat(elected.post(page() + "/apercu", chosen).status()).isEqualTo(404);
    }

    @Test
    void whoIsSecondSeesWhatChangedAndLosesNothingTyped() {
        Browser second = claire.signIn(port);
        second.get(page());
        act(yann, "prendre", "version", "0");
        act(yann, "rendre", "version", "1");

        Page refused =
                second.post(
                        page() + "/decision",
                        "version",
                        "0",
                        "choice",
                        "demander",
                        "words",
                        "Il manque la longueur de l’emprise.");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Yann Le Bihan l’a prise")
                .contains("Yann Le Bihan l’a rendue")
                .contains("Il manque la longueur de l’emprise.")
                .containsPattern("name=\"version\" value=\"2\"")
                .containsPattern("value=\"demander\"[^>]* checked");
        Page again =
                second.post(
                        page() + "/decision",
                        "version",
                        "2",
                        "choice",
                        "demander",
                        "words",
                        "Il manque la longueur de l’emprise.");
        assertThat(again.status()).isEqualTo(302);
        assertThat(townHall.now(brest, request).clock().suspended()).isTrue();
    }

    @Test
    void wordsSurviveEvenWhenTheDecisionIsNoLongerTheirsToTake() {
        Browser second = claire.signIn(port);
        second.get(page());
        decide(yann, "complete", "");
        decide(yann, "avis-recus", "");

        Page refused =
                second.post(
                        page() + "/decision",
                        "version",
                        "0",
                        "choice",
                        "demander",
                        "words",
                        "Quelle est la largeur du trottoir ?");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Yann Le Bihan")
                .contains("Annoncer le projet")
                .contains("Envoyer aux visas")
                .contains("Quelle est la largeur du trottoir ?")
                .contains("Ce que vous avez écrit est gardé, dans la note plus bas.");
    }

    @Test
    void ofManyWhoDecideAtOnceOneIsHeard() throws Exception {
        List<Browser> agents =
                Stream.of(claire, yann, claire, yann).map(agent -> agent.signIn(port)).toList();
        agents.forEach(agent -> agent.get(page()));
        try (var together = Executors.newFixedThreadPool(agents.size())) {
            List<Integer> answers =
                    together
                            .invokeAll(
                                    agents.stream()
                                            .map(
                                                    agent ->
                                                            (Callable<Integer>)
                                                                    () ->
                                                                            decide(
                                                                                            agent,
                                                                                            0,
                                                                                            "complete",
                                                                                            "")
                                                                                    .status())
                                            .toList())
                            .stream()
                            .map(HandlingTest::get)
                            .sorted()
                            .toList();
            assertThat(answers).containsExactly(302, 409, 409, 409);
        }
        assertThat(townHall.now(brest, request).version()).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAndTheRestIsKept() {
        Browser browser = claire.signIn(port);
        browser.get(page());
        Page noChoice = decide(browser, 0, "", "Bonjour, voici.");
        assertThat(noChoice.status()).isEqualTo(422);
        assertThat(noChoice.body())
                .contains("error-summary")
                .contains("href=\"#choix\"")
                .contains("Bonjour, voici.");

        Page noWords = decide(browser, 0, "transmettre", "  ");
        assertThat(noWords.status()).isEqualTo(422);
        assertThat(noWords.body())
                .contains("href=\"#mots\"")
                .containsPattern("value=\"transmettre\"[^>]* checked");

        Page noMessage = browser.post(page() + "/message", "words", " ");
        assertThat(noMessage.status()).isEqualTo(422);
        assertThat(noMessage.body()).contains("href=\"#message\"");
        assertThat(townHall.now(brest, request).version()).isZero();
    }

    @Test
    void aColleaguesRequestMustBeTakenOverBeforeItIsDecided() {
        act(yann, "prendre", "version", "0");
        Browser browser = claire.signIn(port);
        browser.get(page());

        Page refused = decide(browser, 1, "complete", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Yann Le Bihan").contains("Reprendre à Yann Le Bihan");
    }

    @Test
    void askingTheResidentStopsTheClockUntilTheyAnswer() {
        decide(claire, "demander", "Quelle est la largeur du trottoir ?");

        String waiting = claire.signIn(port).get(page()).body();
        assertThat(waiting)
                .contains("Le délai est arrêté depuis")
                .contains("Il reprend où il en était")
                .contains("Quelle est la largeur du trottoir ?");

        in(() -> complete.complete(request.id(), "Elle fait 3 mètres.", List.of()));
        assertThat(claire.signIn(port).get(page()).body())
                .contains("Elle fait 3 mètres.")
                .contains("Marquer comme lu")
                .contains("Sans décision avant la fin de ce jour, la demande est refusée");
    }

    @Test
    void messagesAndNotesAreKeptAndWhatWasReadIsMarked() {
        in(() -> write.fromResident(request.id(), "Bonjour, une nouvelle ?", List.of()));
        assertThat(townHall.now(brest, request).unread()).isEqualTo(1);

        act(claire, "note", "words", "Vu avec la voirie.");
        assertThat(townHall.now(brest, request).unread()).as("a note reads nothing").isEqualTo(1);
        act(claire, "lu");
        assertThat(townHall.now(brest, request).unread()).isZero();

        in(() -> write.fromResident(request.id(), "Toujours rien ?", List.of()));
        act(claire, "message", "words", "Réponse jeudi.");
        assertThat(townHall.now(brest, request).unread()).as("who answers has read").isZero();
        assertThat(claire.signIn(port).get(page()).body())
                .contains("Vu avec la voirie.")
                .contains("Note de Claire Dubois")
                .contains("Réponse jeudi.")
                .contains("Lu à la mairie")
                .doesNotContain("Marquer comme lu");
    }

    @Test
    void afterADecisionTheNextOfTheListComes() {
        Person alone = townHall.agent(brest, "Zoé Nord", TERRACE, Role.HANDLER);
        Request second = townHall.file(brest, TERRACE, "Tom", "Aubrée");
        Request third = townHall.file(brest, TERRACE, "Lina", "Aubrée");
        for (Request mine : List.of(request, second, third)) {
            Browser browser = alone.signIn(port);
            String address = "/bureau/demandes/" + mine.number();
            browser.get(address);
            browser.post(address + "/prendre", "version", "0");
        }
        Browser browser = alone.signIn(port);
        assertThat(browser.get(at(second) + "?moi=1").body())
                .contains("href=\"" + at(request) + "?moi=1\"")
                .contains("href=\"" + at(third) + "?moi=1\"");

        Page decided =
                browser.post(
                        at(second) + "/decision?moi=1",
                        "version",
                        "1",
                        "choice",
                        "complete",
                        "words",
                        "",
                        "then",
                        "next");

        assertThat(decided.location()).isEqualTo(at(third) + "?moi=1&fait=" + second.number());
        assertThat(browser.follow(decided).body())
                .contains("La demande " + second.number() + " est enregistrée.")
                .doesNotContain("href=\"" + at(second) + "?moi=1\" data-shortcut");
        Page last =
                browser.post(
                        at(third) + "/decision?moi=1",
                        "version",
                        "1",
                        "choice",
                        "complete",
                        "words",
                        "",
                        "then",
                        "next");
        assertThat(last.location()).as("at its end, the list").isEqualTo("/bureau?moi=1");
    }

    @Test
    void onlyThePapersOfThisRequestOpenFromItsPage() throws Exception {
        Request other = townHall.file(brest, TERRACE, "Tom", "Aubrée");
        long ours = picture(request);
        long theirs = picture(other);
        Browser browser = claire.signIn(port);

        assertThat(browser.get(page() + "?piece=" + ours).body())
                .contains("src=\"" + page() + "/fichiers/" + ours + "\"")
                .contains("Non vérifié".toLowerCase());
        Page shown = browser.get(page() + "/fichiers/" + ours);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Disposition")).startsWith("inline");
        assertThat(shown.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'self'");
        assertThat(
                        browser.get(page() + "/fichiers/" + ours + "/telecharger")
                                .header("Content-Disposition"))
                .startsWith("attachment");
        assertThat(browser.get(page() + "/fichiers/" + theirs).status()).isEqualTo(404);
        assertThat(browser.get(page() + "/fichiers/" + theirs + "/telecharger").status())
                .isEqualTo(404);
    }

    @Test
    void twoAgentsWhoReadTheSameRequestSeeEachOther() throws Exception {
        Browser one = claire.signIn(port);
        Browser two = yann.signIn(port);
        assertThat(one.get(page()).body()).doesNotContain("lit cette demande depuis");

        two.get(page());

        assertThat(until(() -> one.get(page()).body(), "Yann L. lit cette demande depuis"))
                .contains("Yann L. lit cette demande depuis");
        assertThat(until(() -> two.post(page() + "/presence").body(), "Claire D."))
                .contains("Claire D. lit cette demande depuis");
        String list = "/bureau?chercher=" + request.number();
        assertThat(until(() -> two.get(list).body(), "Claire D. y est"))
                .contains("Claire D. y est");
    }

    @Test
    void aPageLeftOpenTellsWhatHappenedSince() {
        Browser browser = claire.signIn(port);
        String news = page() + "/nouveautes?version=0&message=0";
        assertThat(browser.get(news).status()).isEqualTo(204);

        act(yann, "prendre", "version", "0");
        act(yann, "note", "words", "J’appelle le commerce.");

        assertThat(browser.get(news).body())
                .contains("Yann Le Bihan l’a prise")
                .contains("Yann Le Bihan a laissé une note")
                .doesNotContain("J’appelle le commerce.");
    }

    @Test
    void anOpenPageHearsOfAChange() throws Exception {
        Browser browser = claire.signIn(port);
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        try (var stream = new EventStream(port, browser, brest, page() + "/direct", lines)) {
            assertThat(lines.poll(10, TimeUnit.SECONDS)).as("the line is open").isNotNull();

            act(yann, "prendre", "version", "0");

            assertThat(until(lines, "event:changed")).isTrue();
        }
        Person elsewhere = townHall.agent(quimper, "Paul Roy", TERRACE, Role.HANDLER);
        assertThat(elsewhere.signIn(port).get(page() + "/direct").status()).isEqualTo(404);
    }

    private static boolean until(BlockingQueue<String> lines, String wanted)
            throws InterruptedException {
        for (String line = ""; line != null; line = lines.poll(10, TimeUnit.SECONDS)) {
            if (line.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Signals cross the database: an instant passes before a page knows. */
    private static String until(Supplier<String> page, String wanted) throws InterruptedException {
        String body = page.get();
        for (int i = 0; i < 100 && !body.contains(wanted); i++) {
            Thread.sleep(50);
            body = page.get();
        }
        return body;
    }

    private long picture(Request owner) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return CommuneScope.call(
                brest.id(),
                () -> {
                    long id =
                            files.store(
                                            "plan.png",
                                            new ByteArrayInputStream(bytes.toByteArray()),
                                            Files.Limits.DEFAULT)
                                    .orThrow()
                                    .id();
                    write.fromResident(owner.id(), "Voici le plan.", List.of(id)).orThrow();
                    return id;
                });
    }

    private void in(Runnable work) {
        CommuneScope.run(brest.id(), work);
    }

    private void act(Person agent, String verb, String... fields) {
        Browser browser = agent.signIn(port);
        browser.get(page());
        assertThat(browser.post(page() + "/" + verb, fields).status()).isEqualTo(302);
    }

    private void decide(Person agent, String choice, String words) {
        Browser browser = agent.signIn(port);
        browser.get(page());
        Page decided = decide(browser, townHall.now(brest, request).version(), choice, words);
        assertThat(decided.status()).isEqualTo(302);
    }

    private Page decide(Browser browser, int version, String choice, String words) {
        return browser.post(
                page() + "/decision",
                "version",
                String.valueOf(version),
                "choice",
                choice,
                "words",
                words);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String page() {
        return at(request);
    }

    private static String at(Request request) {
        return "/bureau/demandes/" + request.number();
    }
}
